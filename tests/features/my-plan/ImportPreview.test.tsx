import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { renderPage } from '#tests/support/renderPage.tsx';
import { planOnPage } from './planOnPage.tsx';

const { actionsOf, plan } = planOnPage;

function csv(...rows: string[]): File {
  return new File([rows.join('\r\n')], 'eastmere.csv', { type: 'text/csv' });
}

async function chooseFile(user: ReturnType<typeof renderPage>['user'], file: File) {
  await user.upload(screen.getByLabelText('Choose a file'), file);
}

beforeEach(planOnPage.forget);

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a file is shown before it is taken, and a fault is mended where it is', async () => {
  const { user, desk } = await planOnPage.open();
  await chooseFile(
    user,
    csv('title,due,status', 'Recruit,31/02/2026,On track', '<b>Train</b>,June 2026,Complete'),
  );
  const heading = await screen.findByRole('heading', {
    name: 'Before anything is taken from eastmere.csv',
  });
  expect(heading).toHaveFocus();
  expect(screen.getByText('1 action can be taken')).toBeVisible();
  expect(screen.getByText('1 fault to mend')).toBeVisible();
  const cell = screen.getByLabelText(/^Row 2, column “due”/);
  expect(cell).toHaveValue('31/02/2026');
  await user.clear(cell);
  await user.type(cell, '31/03/2026{Enter}');
  expect(screen.getByText('There is nothing to mend.')).toBeVisible();
  // Its field is gone with the fault.
  expect(document.activeElement).toHaveAttribute('id', 'import-choices');
  expect(actionsOf(desk)).toHaveLength(3);

  await user.click(screen.getByRole('button', { name: 'Add these 2 actions to my plan' }));
  expect(actionsOf(desk).slice(3)).toMatchObject([
    { title: 'Recruit', due: '2026-03-31', status: 'on-track' },
    { title: '<b>Train</b>', due: '2026-06', status: 'complete' },
  ]);
});

test('a fault that many cells share is mended in all of them at once', async () => {
  const { user, desk } = await planOnPage.open(null);
  await chooseFile(
    user,
    csv('title,RAG', 'Recruit,Amber', 'Train,Green', 'House,AMBER', 'Visit,Complete'),
  );
  const cell = await screen.findByLabelText(/^Row 2, column “RAG”/);
  // Said once, at the first; Green stands in one cell alone. What a colour means the reader says.
  expect(screen.getAllByText(/The same stands in/)).toHaveLength(1);
  expect(cell).toHaveAccessibleDescription(/The same stands in 2 cells/);
  await user.clear(cell);
  await user.type(cell, 'At risk');
  await user.click(screen.getByRole('button', { name: 'Use “At risk” for all 2' }));
  expect(screen.getByText('1 fault to mend')).toBeVisible();
  expect(screen.getByLabelText(/^Row 3, column “RAG”/)).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Start my plan with these 3 actions' }));
  expect(actionsOf(desk)).toMatchObject([
    { title: 'Recruit', status: 'at-risk' },
    { title: 'House', status: 'at-risk' },
    { title: 'Visit', status: 'complete' },
  ]);
});

test('a cell of several lines keeps them while it is mended', async () => {
  const { user, desk } = await planOnPage.open(null);
  await chooseFile(user, csv('title,due', 'Train,"soon', 'or later"'));
  const due = await screen.findByLabelText(/^Row 2, column “due”/);
  expect(due).toHaveValue('soon\nor later');
  await user.clear(due);
  await user.type(due, '2026{Enter}');
  // Enter begins a line there: nothing is sent off.
  expect(due).toHaveValue('2026\n');
  await user.click(screen.getByRole('button', { name: 'Check again' }));
  await user.click(screen.getByRole('button', { name: 'Start my plan with this action' }));
  expect(actionsOf(desk)).toMatchObject([{ title: 'Train', due: '2026' }]);
});

test('a column of a JSON file is told of as the file’s', async () => {
  const { user } = await planOnPage.open(null);
  const milestones = [{ id: 'a', title: 'Train', colour: 'red' }];
  const json = { format: 'council-inspection-tracker/own-plan', version: 1, plan: { milestones } };
  await chooseFile(user, new File([JSON.stringify(json)], 'eastmere.json'));
  expect(await screen.findByLabelText(/^The file, column “colour”/)).toHaveValue('colour');
  expect(screen.queryByText(/Action 0/)).not.toBeInTheDocument();
});

test('an import can be given up, and a file that is no plan is refused with a way out', async () => {
  const { user, desk } = await planOnPage.open();
  await chooseFile(user, csv('title', 'Recruit'));
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  expect(desk.state().history.plan).toBe(plan);
  await chooseFile(user, new File([''], 'empty.csv', { type: 'text/csv' }));
  expect(await screen.findByText(/empty/i, { selector: 'strong' })).toBeVisible();
});

test('of many problems the first 50 are shown, more on request', async () => {
  const { user } = await planOnPage.open(null);
  const rows = Array.from({ length: 60 }, (_, index) => `Action ${index},31/02/2026`);
  await chooseFile(user, csv('title,due', ...rows));
  await screen.findByText('60 faults to mend');
  expect(screen.getAllByRole('button', { name: 'Check again' })).toHaveLength(50);
  await user.click(screen.getByRole('button', { name: 'Show 10 more of 60' }));
  expect(screen.getAllByRole('button', { name: 'Check again' })).toHaveLength(60);
});
