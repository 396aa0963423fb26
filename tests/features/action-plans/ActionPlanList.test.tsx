import { act, screen, waitFor, within } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { ActionPlanList } from '#features/action-plans/ActionPlanList.tsx';
import { imaginaryPlanList } from '#tests/support/imaginaryPlanList.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

afterEach(() => {
  vi.useRealTimers();
});

function renderList(query = '', list = imaginaryPlanList) {
  return renderPage(<ActionPlanList list={list} />, { path: `/action-plans${query}` });
}

function rows() {
  return within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map((header) => header.textContent);
}

function address() {
  return window.location.search;
}

test('opens on all plans, the most overdue first, each with its counts', () => {
  renderList();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^2 published actions/);
  expect(rows()).toEqual([
    'Eastmere Better together',
    'Norwick Plan for children',
    'Vale of Tarn First-day plan',
  ]);
  const eastmere = screen.getByRole('row', { name: /^Eastmere/ });
  const cells = within(eastmere)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
  expect(cells).toEqual([
    'The 2024 inspectionadopted 10 September 2024',
    '1 of 4',
    '1',
    '1',
    '1',
    '2',
    'February 2026',
  ]);
  expect(within(eastmere).getByRole('link', { name: 'Better together' })).toHaveAttribute(
    'href',
    '/plans/eastmere-2024',
  );
  const tarn = screen.getByRole('row', { name: /^Vale of Tarn/ });
  expect(tarn).toHaveTextContent('Which inspection is not published');
  expect(tarn).toHaveTextContent('no adoption date published');
  expect(tarn).toHaveTextContent('None of its actions is in the data');
  expect(screen.getByText(/^Showing all 3 plans with 6 actions, counted on/)).toBeVisible();
});

test('actions, with whose word a status is and what their dates came to', async () => {
  const { user } = renderList();
  await user.click(screen.getByRole('button', { name: 'Action 6' }));
  await screen.findByRole('table', { name: /^Actions of published plans/ });
  expect(address()).toBe('?view=actions');
  const flats = screen.getByRole('row', { name: /Open twenty supported flats/ });
  expect(flats).toHaveTextContent('Homes for care leavers · Pathway plans');
  expect(flats).toHaveTextContent('June 2025moved from March 2025overdue since 1 July 2025');
  expect(flats).toHaveTextContent('Delayedas the council reported in February 2026');
  const homes = screen.getByRole('row', { name: /Find homes in the city/ });
  expect(homes).toHaveTextContent('overdue since 2 August 2026, with no report since');
  expect(homes).toHaveTextContent('Status not knownno report on it in the data');
  const practice = screen.getByRole('row', { name: /Write down what good practice is/ });
  expect(practice).toHaveTextContent('no due date published');
  expect(practice).toHaveTextContent('no owner published');
});

test('filters narrow both views, stand in the address and can be cleared', async () => {
  const { user } = renderList();
  await user.click(screen.getByRole('button', { name: 'Overdue 2' }));
  await waitFor(() => {
    expect(rows()).toEqual([
      'Eastmere Better together1 of its 4 actions fits',
      'Norwick Plan for children1 of its 2 actions fits',
    ]);
  });
  expect(address()).toBe('?due=overdue');
  expect(screen.getByText(/^Showing 2 of 3 plans; of 6 actions, 2 fit/)).toBeVisible();

  await user.selectOptions(screen.getByRole('combobox', { name: 'Owner' }), 'No owner published');
  expect(await screen.findByText(/No plan fits/)).toBeVisible();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  expect(address()).toBe('?owner=none&due=overdue');

  await user.click(screen.getByRole('button', { name: 'Clear filters' }));
  await waitFor(() => {
    expect(rows()).toHaveLength(3);
  });
  expect(address()).toBe('');
  expect(screen.getByText(/^Showing all 3 plans/)).toHaveFocus();
});

test('a header sorts by its column, pressed again the other way round', async () => {
  const { user } = renderList();
  await user.click(screen.getByRole('button', { name: 'Sort by Council and plan' }));
  await user.click(screen.getByRole('button', { name: 'Sort by Council and plan' }));
  await waitFor(() => {
    expect(rows()[0]).toMatch(/^Vale of Tarn/);
  });
  expect(screen.getByRole('columnheader', { name: 'Council and plan' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  expect(address()).toBe('?sort=council&direction=descending');
});

test('counts on another day, today too, and says which', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 9, 1, 9) });
  const { user } = renderList();
  await user.click(screen.getByRole('button', { name: 'Today' }));
  await waitFor(() => {
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^3 published actions/);
  });
  expect(address()).toBe('?on=2026-10-01');
  expect(screen.getByLabelText('Count on')).toHaveValue('2026-10-01');
  expect(screen.getByText(/The plan was due with Ofsted by 22 September 2026/)).toHaveTextContent(
    '9 days before 1 October 2026',
  );
  await user.click(screen.getByRole('button', { name: 'The data’s day' }));
  expect(address()).toBe('');
});

test('a browser whose clock is behind the data counts on the data’s day', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2020, 0, 1) });
  const { user } = renderList('?on=2026-12-01');
  await user.click(screen.getByRole('button', { name: 'Today' }));
  expect(address()).toBe('');
});

test('says what an address asked for and could not have', () => {
  renderList('?on=2024-01-01&council=atlantis');
  const notices = screen.getAllByText(/Not quite what the link asked for/);
  expect(notices).toHaveLength(2);
  expect(rows()).toHaveLength(3);
});

test('a status that a link asks for and no action has is still what the filter shows', async () => {
  // Norwick's two actions: one at risk, one whose status is not known.
  renderList('?status=delayed', { ...imaginaryPlanList, plans: imaginaryPlanList.plans.slice(1) });
  expect(await screen.findByText(/No plan fits/)).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Status' })).toHaveValue('delayed');
});

test('who needs a plan and has none in the data: since when, how the day comes about, how to ask', async () => {
  const { user } = renderList();
  const needs = screen.getByRole('region', { name: 'Councils that need a plan' });
  expect(needs).toHaveTextContent(
    'Of 2 councils judged inadequate, 1 has no plan in the data that answers the report.',
  );
  expect(needs).toHaveTextContent(
    'Not due yet on 20 August 2026: the plan is due with Ofsted by 22 September 2026.',
  );
  expect(needs).toHaveTextContent(
    'not counting weekends or the bank holiday of 31 August 2026 (Summer bank holiday)',
  );
  expect(within(needs).getByRole('link', { name: 'Plan for children' })).toHaveAttribute(
    'href',
    '/plans/norwick-2022',
  );
  expect(needs).toHaveTextContent('Which inspection it answers is not published.');
  expect(needs).toHaveTextContent('1 council with a plan in the data that answers');
  expect(needs).toHaveTextContent(
    'No plan of any council in the data answers an area SEND inspection: there may be such plans that were not gathered.',
  );
  expect(needs).toHaveTextContent('The data hold no address of its website.');

  await user.click(screen.getByText('in Norwick'));
  await user.click(screen.getAllByRole('button', { name: 'Copy' })[0] ?? needs);
  expect(await screen.findByText('Copied')).toBeVisible();
  expect(await navigator.clipboard.readText()).toMatch(
    /^Please tell me when and where you will publish the action plan/,
  );
});

test('without leave to copy, it says how to', async () => {
  const { user } = renderList();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Not allowed'));
  await user.click(screen.getByText('in Norwick'));
  await user.click(screen.getAllByRole('button', { name: 'Copy' })[0] ?? document.body);
  expect(await screen.findByText(/Mark the text and copy it by hand/)).toBeVisible();
});

test('a long list of councils is folded, a short one is not', () => {
  const send = imaginaryPlanList.needs.filter(({ reason }) => reason === 'priority-action-send');
  const many = Array.from({ length: 11 }, (_, index) =>
    send.map((need) => ({ ...need, inspectionId: `${need.inspectionId}-${index}` })),
  ).flat();
  const inadequate = imaginaryPlanList.needs.filter(({ reason }) => reason === 'inadequate');
  renderList('', { ...imaginaryPlanList, needs: [...inadequate, ...many] });
  const fold = screen.getByText('Show the 11 councils').closest('details');
  expect(fold).not.toHaveAttribute('open');
  expect(fold).toContainElement(document.getElementById('need-quarrybridge-send-2025-03-20-10'));
  const norwick = document.getElementById('need-norwick-ilacs-2026-06-15');
  expect(norwick?.closest('details')).toBeNull();
});

test('no plans and no needs each have their words', () => {
  renderList('', { ...imaginaryPlanList, plans: [], needs: [], themes: [] });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'No published action plan is in the data',
  );
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  expect(screen.getByText('No council needs a plan by this rule.')).toBeVisible();
});

test('plans without actions are told from filters that fit none', async () => {
  const plans = imaginaryPlanList.plans.slice(2);
  renderList('?view=actions', { ...imaginaryPlanList, plans });
  expect(await screen.findByText(/The data hold plans without their actions/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Clear filters' })).not.toBeInTheDocument();
});

test('the page written at build time is taken over as it is, whatever the address asks', async () => {
  const html = renderToString(
    <Router ssrPath="/action-plans" ssrSearch="">
      <ActionPlanList list={imaginaryPlanList} />
    </Router>,
  );
  window.history.replaceState(null, '', '/action-plans?due=overdue&on=2026-10-01');
  const container = document.createElement('div');
  container.innerHTML = html;
  document.body.append(container);
  expect(within(container).getAllByRole('rowheader')).toHaveLength(3);
  const root = await act(() =>
    hydrateRoot(
      container,
      <Router ssrPath="/action-plans" ssrSearch="">
        <ActionPlanList list={imaginaryPlanList} />
      </Router>,
    ),
  );
  await waitFor(() => {
    expect(within(container).getAllByRole('rowheader')).toHaveLength(2);
  });
  act(() => {
    root.unmount();
  });
  container.remove();
});
