import { act, screen, waitFor, within } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { Router } from 'wouter';
import type { PlanFile } from '#contract/planFile.ts';
import { planActionsPart } from '#features/action-plans/planActionsPart.ts';
import { planOpening } from '#features/action-plans/planOpening.ts';
import { planRest } from '#features/action-plans/planRest.ts';
import { planTimelineDrawing } from '#features/action-plans/planTimelineDrawing.ts';
import { PlanView } from '#features/action-plans/PlanView.tsx';
import { plannedAction } from '#tests/support/imaginaryScrutiny.ts';
import { imaginaryActions, imaginaryPlanFile } from '#tests/support/imaginaryPlanFile.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const path = '/plans/eastmere-2024';

beforeAll(() =>
  Promise.all(
    [planOpening, planActionsPart, planRest, planTimelineDrawing].map((part) => part.load()),
  ),
);

function renderPlan(file: PlanFile = imaginaryPlanFile(), query = '') {
  return renderPage(<PlanView file={file} />, { path: path + query });
}

function part(name: string) {
  return within(screen.getByRole('region', { name }));
}

function actionsShown() {
  return part('Actions, one by one')
    .getAllByRole('heading', { level: 4 })
    .map((heading) => heading.textContent);
}

test('opens with one headline, the plan’s papers and the ways on', () => {
  const otherPlans = [{ id: 'eastmere-2022', title: 'An earlier made-up plan' }];
  renderPlan({ ...imaginaryPlanFile(), otherPlans });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    '2 of 6 actions reported complete; 1 is past its due date with no report since',
  );
  const links = within(screen.getByRole('navigation', { name: 'From this plan' }));
  expect(
    links.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]),
  ).toEqual([
    ['Eastmere’s inspections', '/councils/eastmere'],
    ['Scrutiny pack for a meeting', '/scrutiny-packs/eastmere'],
    ['Work on a private copy', '/my-plan?from=eastmere-2024'],
    ['Save its dates as a calendar', '/calendars/plans/eastmere-2024.ics'],
    [
      'Subscribe to its dates',
      `webcal://${window.location.host}/calendars/plans/eastmere-2024.ics`,
    ],
    ['An earlier made-up plan', '/plans/eastmere-2022'],
  ]);
});

test('offers no calendar where no open action has a date', () => {
  const milestones = [
    plannedAction({ id: 'a', status: 'complete' }),
    plannedAction({ id: 'b', due: null }),
  ];
  renderPlan(imaginaryPlanFile({ milestones }));
  expect(
    screen.queryByRole('link', { name: 'Save its dates as a calendar' }),
  ).not.toBeInTheDocument();
});

test('a count leads to its actions, and the way back to all keeps the focus', async () => {
  const { user } = renderPlan();
  expect(actionsShown()).toHaveLength(6);
  await user.click(screen.getByRole('link', { name: /past their due date/ }));
  await waitFor(() => {
    expect(actionsShown()).toEqual(['Open twelve flats']);
  });
  expect(window.location.search).toBe('?show=overdue');
  expect(screen.getByText('1 of six actions past their due date on 20 August 2026.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show all 6' }));
  await waitFor(() => {
    expect(actionsShown()).toHaveLength(6);
  });
  expect(window.location.search).toBe('');
  expect(screen.getByRole('heading', { name: 'Actions, one by one' })).toHaveFocus();
});

test('counts on the day the address asks for', () => {
  renderPlan(imaginaryPlanFile(), '?on=2026-09-16');
  const counts = within(screen.getByRole('region', { name: 'Counted on 16 September 2026' }));
  // Those due on 1 July and on 15 September.
  expect(counts.getByRole('link', { name: '2 past their due date' })).toBeInTheDocument();
});

test('says what the address asked for in vain', () => {
  renderPlan(imaginaryPlanFile(), '?show=lost');
  expect(screen.getByText(/asked for the group of actions “lost”/)).toBeInTheDocument();
  expect(actionsShown()).toHaveLength(6);
});

test('has beside each status what a later visit found, or that none is known', () => {
  renderPlan();
  const [agreed, , , , families] = part('Actions, one by one')
    .getAllByRole('heading', { level: 4 })
    .map((heading) => heading.closest('li'));
  expect(agreed).toHaveTextContent('as the council reported on 15 September 2025');
  expect(agreed).toHaveTextContent('Monitoring visit of 10 March 2026.');
  expect(agreed).toHaveTextContent('This was after this status was reported.');
  expect(agreed).toHaveTextContent('1 earlier finding');
  expect(families).toHaveTextContent('Status not known');
  expect(families).toHaveTextContent('no report on it in the data');
  expect(families).toHaveTextContent('no due date published');
  expect(families).toHaveTextContent('no owner published');
  expect(families).toHaveTextContent('No later visit on this theme is in the data.');
});

test('shows areas without an action and actions without an area', () => {
  const improvement = [
    {
      inspectionId: 'e-2024',
      coverage: 'full' as const,
      areas: [
        { position: 1, area: 'care-leavers' as const, themes: ['homes'], summary: 'Find homes' },
        { position: 2, area: 'care-leavers' as const, themes: ['neglect'], summary: 'See neglect' },
      ],
    },
  ];
  renderPlan(imaginaryPlanFile({ council: { improvement } }));
  const areas = part('What the report asked for, and what answers it');
  const [homes, neglect] = ['Find homes', 'See neglect'].map((words) =>
    areas.getByText(words).closest('li'),
  );
  expect(homes).toHaveTextContent('Agree where care leavers can live Complete');
  expect(homes).not.toHaveTextContent('No action in the data answers it.');
  expect(neglect).toHaveTextContent('No action in the data answers it.');
  expect(areas.getByRole('heading', { name: /^Actions that answer no area/ })).toBeVisible();
});

test('a link to an action that is not shown shows all and goes there', async () => {
  const improvement = [
    {
      inspectionId: 'e-2024',
      coverage: 'full' as const,
      areas: [{ position: 1, area: 'care-leavers' as const, themes: ['homes'], summary: 'Homes' }],
    },
  ];
  const { user } = renderPlan(
    imaginaryPlanFile({ council: { improvement } }),
    '?show=status-unknown',
  );
  expect(document.getElementById('m1')).toBeNull();
  await user.click(screen.getByRole('link', { name: 'Agree where care leavers can live' }));
  await waitFor(() => {
    expect(document.getElementById('m1')).toHaveFocus();
  });
});

test('has the due day with its arithmetic, and practice called practice', () => {
  renderPlan();
  const deadlines = part('Deadlines and what follows');
  expect(deadlines.getByText('Due with Ofsted on 23 August 2024.')).toBeInTheDocument();
  expect(
    deadlines.getByText(/^23 August 2024 is 70 working days after the report of 16 May 2024/),
  ).toBeInTheDocument();
  expect(
    deadlines.getByText(
      /^Practice, not a rule, and nobody promises it by then\. .*28 to 55 months .*42 in the middle by March 2026, 40 with the three reports since/,
    ),
  ).toBeInTheDocument();
});

test('has its words for a plan whose actions nobody has read', () => {
  renderPlan(imaginaryPlanFile({ milestones: [], plan: { inspectionId: null } }));
  expect(part('Actions').getByText(/None of the plan’s actions is in the data/)).toBeVisible();
  expect(screen.queryByRole('region', { name: /^Counted on/ })).not.toBeInTheDocument();
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  expect(
    part('Deadlines and what follows').getByText(/no deadline can be worked out/),
  ).toBeVisible();
});

test('has its words where dates are too few for a chart', () => {
  renderPlan(imaginaryPlanFile({ milestones: imaginaryActions.slice(1, 3) }));
  expect(part('Progress over time').getByText(/fewer than three actions/)).toBeVisible();
});

test('is written with all actions and takes the address over without a mismatch', async () => {
  const file = imaginaryPlanFile();
  const html = renderToString(
    <Router ssrPath={path} ssrSearch="">
      <PlanView file={file} />
    </Router>,
  );
  window.history.replaceState(null, '', `${path}?show=overdue&on=2026-09-16`);
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(box);
  expect(within(box).getAllByRole('heading', { level: 4 })).toHaveLength(6);
  const subscribe = () => within(box).getByRole('link', { name: 'Subscribe to its dates' });
  expect(subscribe()).toHaveAttribute('href', '/calendars/plans/eastmere-2024.ics');
  const faults: unknown[] = [];
  const root = await act(() =>
    Promise.resolve(
      hydrateRoot(
        box,
        <Router ssrSearch="">
          <PlanView file={file} />
        </Router>,
        { onRecoverableError: (fault) => faults.push(fault) },
      ),
    ),
  );
  await waitFor(() => {
    expect(within(box).getAllByRole('heading', { level: 4 })).toHaveLength(2);
  });
  expect(faults).toEqual([]);
  expect(subscribe().getAttribute('href')).toMatch(/^webcal:/);
  act(() => {
    root.unmount();
  });
  box.remove();
});
