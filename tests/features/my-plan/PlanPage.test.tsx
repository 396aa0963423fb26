import 'fake-indexeddb/auto';
import { act, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { createPlanDesk } from '#features/my-plan/createPlanDesk.ts';
import { PlanPage } from '#features/my-plan/PlanPage.tsx';
import { localDay } from '#shared/format/localDay.ts';
import { browserStore } from '#shared/storage/browserStore.ts';
import { playScenario } from '#tests/support/playScenario.ts';
import { imaginaryAction } from './imaginaryPlan.ts';
import { planOnPage } from './planOnPage.tsx';

const { action, actionsOf, plan } = planOnPage;

/** jsdom's files can't be read as text by themselves. */
function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === 'string' ? reader.result : '');
    };
    reader.readAsText(blob);
  });
}

beforeEach(planOnPage.forget);

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('as written at build time the page says what it is and how to start, and asks nothing', () => {
  const written = renderToString(
    <Router ssrPath="/my-plan" ssrSearch="">
      <PlanPage desk={createPlanDesk(browserStore)} />
    </Router>,
  );
  expect(written).toContain('<h1 id="my-plan">My plan</h1>');
  expect(written).toContain('Nothing you write here leaves this browser.');
  expect(written).toContain('From a published plan');
  expect(written).not.toContain(String(new Date().getFullYear()));
});

test('an empty start says what stays in the browser and offers three ways', async () => {
  const { user, desk } = await planOnPage.open(null);
  expect(screen.getByText('Nothing you write here leaves this browser.')).toBeVisible();
  for (const way of ['From a published plan', 'From a file', 'From nothing']) {
    expect(screen.getByRole('heading', { name: way })).toBeVisible();
  }
  await user.click(screen.getByRole('button', { name: 'Start an empty plan' }));
  expect(actionsOf(desk)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Add an action' }));
  const title = action('New action').getByLabelText('Action');
  expect(title).toHaveFocus();
  // The new words are selected: typing takes their place.
  await user.keyboard('Ask the board{Enter}');
  expect(actionsOf(desk).map((one) => one.title)).toEqual(['Ask the board']);
});

test('a published plan is chosen from all there are, and copied', async () => {
  const { user, desk } = await planOnPage.open(null);
  await user.click(screen.getByRole('button', { name: 'Choose a published plan' }));
  const choice = await screen.findByLabelText('Published plan');
  expect(choice).toHaveFocus();
  await user.selectOptions(choice, 'Eastmere: Better together: improvement plan (6 actions)');
  await user.click(screen.getByRole('button', { name: 'Start from this plan' }));
  expect(desk.state().history.plan).toMatchObject({
    title: 'Better together: improvement plan',
    council: 'Eastmere',
    startedFrom: 'eastmere-2024',
  });
  expect(screen.getByRole('link', { name: 'a published plan' })).toHaveAttribute(
    'href',
    '/plans/eastmere-2024',
  );
});

test('where the published plans can’t be had, the other ways stay open', async () => {
  playScenario('server-error');
  const { user } = await planOnPage.open(null);
  await user.click(screen.getByRole('button', { name: 'Choose a published plan' }));
  expect(await screen.findByText('Could not load the published plans.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Start an empty plan' })).toBeEnabled();
});

test('a link starts from the plan it names, and is done with', async () => {
  const { desk } = await planOnPage.open(null, '/my-plan?from=eastmere-2024&show=overdue');
  await waitFor(() => {
    expect(desk.state().history.plan?.startedFrom).toBe('eastmere-2024');
  });
  expect(window.location.search).toBe('?show=overdue');
});

test('a link to a plan that is not there says so', async () => {
  const { user } = await planOnPage.open(null, '/my-plan?from=nowhere-2024');
  expect(await screen.findByText('There is no such published plan.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'All right' }));
  expect(window.location.search).toBe('');
});

test('nothing is replaced without consent, and a replacement can be undone', async () => {
  const { user, desk } = await planOnPage.open();
  await user.click(screen.getByRole('button', { name: 'Start an empty plan' }));
  const ask = screen.getByRole('group', { name: 'Replace your plan?' });
  expect(actionsOf(desk)).toHaveLength(3);
  await user.click(within(ask).getByRole('button', { name: 'Keep it' }));
  expect(ask).not.toBeInTheDocument();
  expect(actionsOf(desk)).toHaveLength(3);

  await user.click(screen.getByRole('button', { name: 'Start an empty plan' }));
  await user.click(screen.getByRole('button', { name: 'Replace my plan' }));
  expect(actionsOf(desk)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(desk.state().history.plan).toBe(plan);
});

test('on paper the plan is a plain list of every action', async () => {
  const many = Array.from({ length: 120 }, (_, index) =>
    imaginaryAction({ id: `action-${index}`, title: `Action number ${index}` }),
  );
  await planOnPage.open({ ...plan, milestones: many });
  expect(screen.getByText('120 actions, the first 100 shown')).toBeVisible();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  act(() => {
    window.dispatchEvent(new Event('beforeprint'));
  });
  expect(within(screen.getByRole('table')).getAllByRole('rowheader')).toHaveLength(120);
  act(() => {
    window.dispatchEvent(new Event('afterprint'));
  });
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

test('files carry the plan’s title and the day, and hold the plan', async () => {
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  const blobs: Blob[] = [];
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        blobs.push(blob);
        return 'blob:made-up';
      },
      revokeObjectURL: () => undefined,
    }),
  );
  const { user } = await planOnPage.open();
  await user.click(screen.getByRole('button', { name: 'Save as CSV' }));
  await user.click(screen.getByRole('button', { name: 'Save as calendar' }));
  await waitFor(() => {
    expect(blobs).toHaveLength(2);
  });
  const today = localDay(new Date());
  expect(names).toEqual([`better-together-${today}.csv`, `better-together-${today}.ics`]);
  const [table = '', calendar = ''] = await Promise.all(blobs.map((blob) => textOf(blob)));
  expect(table).toContain('Answer calls sooner');
  // Only the flats are dated and open; a due month stands on its last day.
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(calendar).toContain('DTSTART;VALUE=DATE:20260131');
});
