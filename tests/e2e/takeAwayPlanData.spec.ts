import { expect } from '@playwright/test';
import { readTable } from '#tests/support/readTable.ts';
import { cellsOf } from './support/cellsOf.ts';
import { dayInWords } from './support/dayInWords.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';
import { takenFrom } from './support/takenFrom.ts';

// Data as they come out, beside the page’s own tables and the data set’s CSV files.

test('plans, with their actions counted, are as on the page @desktop', async ({ page }) => {
  const { data } = await takenFrom(page, '/action-plans?sort=overdue', '#plans');
  const table = data.table('action-plans.csv');
  expect(table.rows).toHaveLength(readTable('action-plans.csv').length);
  const [, ...shown] = await cellsOf(page.locator('#plans table'));
  const counts = ['overdue', 'due_in_90_days', 'no_due_date', 'no_owner'];
  expect(shown).toEqual(
    table.rows.map((_, row) => {
      const cell = (name: string) => table.column(name)[row] ?? '';
      const adopted = cell('adopted_on');
      const when = adopted === '' ? 'no adoption date published' : `adopted ${dayInWords(adopted)}`;
      const reported = cell('last_reported');
      return [
        `${cell('council')} ${cell('plan')}`,
        cell('answers') + when,
        ...(cell('actions') === '0'
          ? ['None of its actions is in the data']
          : [
              `${cell('complete')} of ${cell('actions')}`,
              ...counts.map(cell),
              reported === '' ? 'date not known' : dayInWords(reported),
            ]),
      ];
    }),
  );
});

test('actions, narrowed down, are those of the data set, in the page’s order @desktop', async ({
  page,
}) => {
  const { data } = await takenFrom(page, '/action-plans?view=actions&status=complete', '#plans');
  const table = data.table('action-plan-actions.csv');
  const known = readTable('action-plan-milestones.csv').filter(
    ({ status }) => status === 'complete',
  );
  expect(known.length).toBeGreaterThan(10);
  expect(table.column('action').toSorted()).toEqual(known.map(({ title }) => title).sort());
  expect(new Set(table.column('status'))).toEqual(new Set(['Complete']));
  const [, ...shown] = await cellsOf(page.locator('#plans table'));
  expect(shown.map(([action, plan, , owner]) => [action, plan, owner])).toEqual(
    table.rows.map((_, row) => {
      const cell = (name: string) => table.column(name)[row] ?? '';
      return [
        cell('action') + cell('themes').replaceAll('; ', ' · '),
        `${cell('council')} ${cell('plan')}`,
        cell('owner') || 'no owner published',
      ];
    }),
  );
  const titles = new Map(known.map((row) => [row['title'], row]));
  for (const [row, action] of table.column('action').entries()) {
    expect(table.column('due_on')[row], action).toBe(titles.get(action)?.['due_on']);
  }
});

test('a plan’s actions and marks are those of the data set and of its table @desktop', async ({
  page,
}) => {
  const { data } = await takenFrom(page, pagePaths.plan, '#timeline');
  const name = 'cheshire-east-2024-plan-timeline';
  const actions = data.table(`${name}-actions.csv`);
  const known = readTable('action-plan-milestones.csv').filter(
    (row) => row['plan_id'] === 'cheshire-east-2024',
  );
  const keys = [
    ['action', 'title'],
    ['priority', 'priority'],
    ['due_on', 'due_on'],
    ['original_due_on', 'original_due_on'],
    ['owner', 'owner_role'],
    ['status_reported_on', 'status_as_at'],
    ['source', 'source_url'],
  ] as const;
  for (const [taken, column] of keys) {
    expect(actions.column(taken).toSorted(), taken).toEqual(
      known.map((row) => row[column] ?? '').sort(),
    );
  }
  const marks = data.table(`${name}-report-and-visits.csv`);
  const [, ...shown] = await cellsOf(page.locator('#timeline table').nth(1));
  expect(shown).toEqual(
    marks.rows.map((_, row) => [
      dayInWords(marks.column('occurred_on')[row] ?? ''),
      marks.column('kind')[row],
    ]),
  );
});

test('leads: the sentences of the page in its order, each with its sources @desktop', async ({
  page,
}) => {
  const { takeAway, data } = await takenFrom(page, '/leads?region=North+West', 'main');
  const table = data.table('story-leads.csv');
  const shown = await page
    .locator('main ol > li > p:first-child')
    .evaluateAll((sentences) => sentences.map(({ textContent }) => textContent));
  expect(shown.length).toBeGreaterThan(5);
  expect(table.column('sentence')).toEqual(shown);
  await expect(takeAway.outcome).toHaveText(`Saved story-leads.csv, ${shown.length} rows`);
  const northWest = readTable('councils.csv').filter(({ region }) => region === 'North West');
  const codes = new Map(northWest.map((row) => [row['name'], row['gss_code']]));
  for (const [row, council] of table.column('council').entries()) {
    expect(table.column('gss_code')[row], council).toBe(codes.get(council));
    expect(table.column('address')[row]).toMatch(/^\/(councils|plans)\/[a-z]|^\/\?/);
  }
});
