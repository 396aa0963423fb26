import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import type { Council } from '#contract/council.ts';
import { ActionPlans } from '#features/council/ActionPlans.tsx';
import {
  answeringPlan,
  inspectedCouncil,
  plannedAction,
} from '#tests/support/imaginaryScrutiny.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

// Fetched beforehand: a busy machine may take longer over it than a test waits.
beforeAll(() => import('#features/council/PlanList.tsx'));

async function open(council: Council) {
  renderPage(<ActionPlans council={council} />, { path: '/councils/eastmere' });
  await waitFor(() => {
    expect(screen.queryByText('Loading the plans…')).toBeNull();
  });
  return screen.getByRole('region', { name: /^Action plan/ });
}

it('links each plan, counts its actions and shows only those overdue or at risk, five at most', async () => {
  const plans = [
    answeringPlan([
      plannedAction({ id: 'well', title: 'Going well' }),
      plannedAction({ id: 'risk', title: 'At risk, no date', status: 'at-risk', due: null }),
      ...['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'].map((due) =>
        plannedAction({ id: due, title: `Due ${due}`, due, ownerRole: null }),
      ),
    ]),
  ];
  const section = await open(inspectedCouncil({ plans }));
  expect(section).toHaveTextContent(
    'Seven actions in the data: none reported complete, seven open.',
  );
  const shown = within(section).getAllByRole('listitem');
  expect(shown.map((item) => item.querySelector('p')?.firstChild?.textContent)).toEqual([
    'Due 2026-01',
    'Due 2026-02',
    'Due 2026-03',
    'Due 2026-04',
    'Due 2026-05',
  ]);
  expect(shown[0]).toHaveTextContent('DueJanuary 2026, overdue since 1 February 2026');
  expect(shown[0]).toHaveTextContent('Ownerno owner published');
  expect(shown[0]).toHaveTextContent('On track, as the council reported on 1 August 2026');
  expect(section).toHaveTextContent('Overdue, at risk or delayed: 5 of 6');
  for (const name of ['Made-up plan', /^All 7 actions, timeline and deadlines/]) {
    expect(within(section).getByRole('link', { name })).toHaveAttribute(
      'href',
      '/plans/eastmere-2024',
    );
  }
});

it('shows no action of a plan that an inspection has overtaken, and says why', async () => {
  const milestones = [plannedAction({ id: 'm1', due: '2020-06' })];
  const section = await open(
    inspectedCouncil({ plans: [answeringPlan(milestones, { inspectionId: 'e-2019' })] }),
  );
  expect(section).toHaveTextContent('older than the latest graded report, of 16 May 2024');
  expect(within(section).queryByRole('list')).toBeNull();
  expect(section).toHaveTextContent('one past the due date');
});

it('says plainly that a plan is asked for and none is in the data, and leads to how to ask', async () => {
  const section = await open(
    inspectedCouncil({
      plansNeeded: [
        {
          inspectionId: 'e-2024',
          reason: 'inadequate',
          publishedOn: '2024-05-16',
          reportAddress: null,
          due: { from: '2024-05-16', workingDays: 70, dueOn: '2024-08-23', bankHolidays: [] },
          planIds: [],
          otherPlanIds: [],
        },
      ],
    }),
  );
  expect(section).toHaveTextContent('It was due with Ofsted by 23 August 2024. No such plan is in');
  expect(within(section).getByText(/That does not mean there is none/)).toBeVisible();
  expect(within(section).getByRole('link', { name: /need a plan/ })).toHaveAttribute(
    'href',
    '/action-plans#need-e-2024',
  );
});

it('has its words for a plan without actions or dates, and leads to the scrutiny pack', async () => {
  const section = await open(inspectedCouncil({ plans: [answeringPlan([])] }));
  expect(section).toHaveTextContent('Adoptedno date published');
  expect(section).toHaveTextContent('Overseen bynot published');
  expect(section).toHaveTextContent('None of its actions is in the data.');
  expect(within(section).getByRole('link', { name: /^Scrutiny pack/ })).toHaveAttribute(
    'href',
    '/scrutiny-packs/eastmere',
  );
});
