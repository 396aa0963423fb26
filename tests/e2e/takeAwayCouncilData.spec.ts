import { expect } from '@playwright/test';
import { readTable } from '#tests/support/readTable.ts';
import { cellsOf } from './support/cellsOf.ts';
import { dayInWords } from './support/dayInWords.ts';
import { gradedReports } from './support/gradedReports.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';
import { takenFrom } from './support/takenFrom.ts';

// Data as they come out, beside the page’s own tables and the data set’s CSV files.

for (const [id, onsCode] of [
  ['cheshire-east', 'E06000049'],
  ['bournemouth-christchurch-and-poole', 'E06000058'],
  ['trafford', 'E08000009'],
  ['isles-of-scilly', 'E06000053'],
] as const) {
  test(`${id}: the timeline’s judgements are those of the data set, and of its table @desktop`, async ({
    page,
  }) => {
    const { takeAway, data } = await takenFrom(page, `/councils/${id}`, '#timeline');
    const name = `${id}-rating-timeline`;
    expect(data.names).toEqual([`${name}-judgements.csv`, `${name}-visits-and-notices.csv`]);
    const judgements = data.table(`${name}-judgements.csv`);
    const reports = gradedReports().filter(({ council }) => council === id);
    expect(reports.length).toBeGreaterThan(1);
    const expected = reports.flatMap(({ grades, together, ...report }, at) => {
      const until = reports[at + 1]?.publishedOn ?? '2026-08-20';
      const given = [...grades];
      if (!grades.has('Overall effectiveness')) {
        given.unshift(['Overall effectiveness', 'No overall grade any more']);
      }
      return given.map(([lane, grade]) => {
        const isCare = lane === 'Children in care' || lane === 'Care leavers';
        const both = together && isCare ? 'yes' : 'no';
        return [
          ...[onsCode, lane, grade, both, report.publishedOn, until, report.startedOn],
          report.address,
        ].join('|');
      });
    });
    const columns = 'gss_code judgement grade judged_together published_on stood_until'.split(' ');
    const taken = judgements.rows.map((_, row) =>
      [...columns, 'inspection_started_on', 'source']
        .map((column) => judgements.column(column)[row])
        .join('|'),
    );
    expect([...taken].sort()).toEqual([...expected].sort());
    await expect(takeAway.table('Judgements, by report')).toContainText(
      `${expected.length} rows, ${judgements.columns.length} columns`,
    );
    const visits = data.table(`${name}-visits-and-notices.csv`);
    const all = expected.length + visits.rows.length;
    await expect(takeAway.outcome).toHaveText(`Saved ${name}-data.zip, ${all} rows`);

    // The table on the page, in its order: two lanes judged together are one row there.
    const [shown = [], happened = []] = await Promise.all(
      [0, 1].map((at) => cellsOf(page.locator('#timeline table').nth(at))),
    );
    const shownRows = shown.filter((cells) => cells.length === 3).slice(1);
    const asShown = judgements.rows.flatMap((_, row) => {
      const cell = (column: string) => judgements.column(column)[row] ?? '';
      const lane = cell('judgement');
      if (cell('grade') === 'No overall grade any more') return [];
      if (cell('judged_together') === 'yes' && lane === 'Care leavers') return [];
      const label = cell('judged_together') === 'yes' ? 'Children in care and care leavers' : lane;
      const until = dayInWords(cell('stood_until'));
      return [[label, cell('grade'), until]];
    });
    expect(shownRows.map((cells) => cells.map((text) => text.replace(' (latest)', '')))).toEqual(
      asShown,
    );
    expect(happened.slice(1).map(([date]) => date)).toEqual(
      visits.column('occurred_on').map(dayInWords),
    );
    const titles = visits.column('title').map((title, row) => {
      const urgent = visits.column('priority_action')[row] === 'yes';
      return urgent ? `${title}, with an area for priority action` : title;
    });
    expect(happened.slice(1).map(([, title]) => title)).toEqual(titles);
  });
}

test('then and now: each judgement with its change, as on the page @desktop', async ({ page }) => {
  const { data } = await takenFrom(page, pagePaths.noOverall, '#then-and-now');
  const table = data.table('trafford-then-and-now.csv');
  // March 2019 (published 8 May) and June 2026 (3 August): inadequate and inadequate, and so on.
  expect(
    table.rows.map((_, row) =>
      ['judgement', 'earlier_grade', 'latest_grade', 'change', 'grades_up', 'comparable']
        .map((name) => table.column(name)[row])
        .join('|'),
    ),
  ).toEqual([
    'Impact of leaders|Inadequate|Inadequate|Same|0|yes',
    'Help and protection|Requires improvement|Inadequate|Fell|-1|yes',
    'Children in care|Requires improvement|Good|Rose|1|with caution',
    'Care leavers|Requires improvement|Requires improvement|Same|0|with caution',
    'Overall effectiveness|Inadequate|No overall grade any more|||no',
  ]);
  expect(new Set(table.column('earlier_published_on'))).toEqual(new Set(['2019-05-08']));
  expect(new Set(table.column('latest_published_on'))).toEqual(new Set(['2026-08-03']));
  const [, ...shown] = await cellsOf(page.locator('#then-and-now table'));
  expect(
    shown.map(([lane, before, latest, change]) =>
      [lane, before, latest, change].map((text) => text?.replace(/judged with.*|^[=▼▲] /, '')),
    ),
  ).toEqual(
    table.rows.map((_, row) => [
      table.column('judgement')[row],
      table.column('earlier_grade')[row],
      table.column('latest_grade')[row],
      table.column('change')[row] || table.column('why')[row],
    ]),
  );
});

test('areas for improvement: every one of the data set, and the page’s @desktop', async ({
  page,
}) => {
  const { data } = await takenFrom(page, pagePaths.council, '#improve');
  const table = data.table('cheshire-east-areas-for-improvement.csv');
  const known = readTable('improvement-areas.csv').filter(({ inspection_id = '' }) =>
    inspection_id.startsWith('cheshire-east-'),
  );
  // Seven of 2024, five of 2020, and a row that says 2015 is not transcribed.
  expect(known).toHaveLength(12);
  expect(table.rows).toHaveLength(13);
  expect(
    table
      .column('summary')
      .filter((text) => text !== '')
      .sort(),
  ).toEqual(known.map(({ summary = '' }) => summary).sort());
  expect(table.column('coverage').slice(-1)).toEqual(['Not transcribed']);
  expect(table.column('published_on').slice(-1)).toEqual(['2015-09-15']);
  const shown = await page.locator('#improve li[value]').evaluateAll((items) =>
    items.map((item) => {
      // Without the flag that reports a mistake, and what it says to those who hear the page.
      for (const flag of item.querySelectorAll('p a')) flag.remove();
      const text = (selector: string) =>
        [...item.querySelectorAll(selector)].map((part) => part.textContent.trim());
      const themes = text('ul li').map((theme) => theme.replace(/ · raised in.*/, ''));
      return [item.getAttribute('value'), ...text('p'), themes.join('; ')];
    }),
  );
  expect(shown).toEqual(
    table.rows
      .slice(0, -1)
      .map((_, row) => [
        table.column('position')[row],
        table.column('summary')[row],
        table.column('judgement_area')[row],
        table.column('themes')[row],
      ]),
  );
});
