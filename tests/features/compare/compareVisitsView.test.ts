import { expect, it } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { councilList } from '#contract/councilList.ts';
import { inspectionList } from '#contract/inspectionList.ts';
import { nationalData, type NationalCouncil } from '#domain/nationalData.ts';
import { compareVisitsTakeAway } from '#features/compare/compareVisitsTakeAway.ts';
import { compareVisitsView } from '#features/compare/compareVisitsView.ts';
import { compareVisitsWords } from '#features/compare/compareVisitsWords.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

const { output } = await publishRealData();
const data = nationalData(readAnswer(output, apiPaths.councils, councilList));
const list = readAnswer(output, apiPaths.inspections, inspectionList);
const pick = (...ids: string[]): NationalCouncil[] =>
  ids.flatMap((id) => data.councils.filter((one) => one.id === id));

/** Values read by hand from inspections.csv and events.csv. */
const rows = compareVisitsView(pick('cheshire-east', 'bury', 'worcestershire'), list);
const [cheshireEast, bury, worcestershire] = rows;

it('parts visits by the latest graded report, newest first', () => {
  // Known from council papers and news alone.
  expect(cheshireEast?.since.map(({ occurredOn, kind }) => [occurredOn, kind])).toEqual([
    ['2025-10', 'monitoring-visit'],
    ['2025-06', 'monitoring-visit'],
    ['2025-02', 'monitoring-visit'],
  ]);
  expect(cheshireEast?.earlier.map(({ occurredOn, kind }) => [occurredOn, kind])).toEqual([
    ['2022-07-11', 'jtai'],
  ]);
  // Bury's latest report is of 29 July 2025, after all that is known.
  expect(bury?.since).toEqual([]);
  expect(bury?.earlier.map(({ occurredOn, kind }) => [occurredOn, kind])).toEqual([
    ['2024-10-31', 'monitoring-visit'],
    ['2024-02-12', 'send'],
    ['2023-08', 'monitoring-visit'],
    ['2023-02', 'monitoring-visit'],
    ['2022-10-12', 'monitoring-visit'],
    ['2022-06-21', 'monitoring-visit'],
  ]);
});

it('carries topic, outcome, priority action and the way to the letter', () => {
  expect(worcestershire?.reportedOn).toBe('2023-07-14');
  expect(worcestershire?.since).toMatchObject([
    { occurredOn: '2024-12-03', kind: 'focused-visit', topic: 'children-in-care', address: null },
    {
      occurredOn: '2024-04-22',
      kind: 'send',
      outcome: 'systemic-failings',
      priorityAction: true,
      address: 'https://files.ofsted.gov.uk/v1/file/50252437',
    },
  ]);
  expect(cheshireEast?.since[0]?.title).toBe(
    'Third monitoring visit: children in care and permanence',
  );
});

it('is told in words', () => {
  const { headline, summary } = compareVisitsWords(rows);
  expect(headline).toBe(
    'Two of three councils known to have been visited since their latest graded report',
  );
  expect(summary).toBe(
    'Since each one’s latest graded report: three monitoring visits, one focused visit and one area SEND inspection, at two of three councils.',
  );
});

it('speaks of one council by its name', () => {
  expect(compareVisitsWords(rows.slice(0, 1))).toMatchObject({
    headline: 'Cheshire East: three monitoring visits since its latest graded report',
    summary: 'Since the latest graded report: three monitoring visits.',
  });
  expect(compareVisitsWords(rows.slice(1, 2)).summary).toBe(
    'None known since the latest graded report.',
  );
});

it('leaves the site with every visit, those since the report marked', () => {
  const takeAway = compareVisitsTakeAway(rows, { data, path: '/compare?councils=a' });
  const [table] = takeAway.tables;
  const since = table.columns.findIndex(({ name }) => name === 'since_latest_report');
  // Cheshire East 3 and 1, Bury none and 6, Worcestershire 2 and none.
  expect(table.rows.map((row) => row[since])).toEqual([
    ...['yes', 'yes', 'yes', 'no'],
    ...Array<string>(6).fill('no'),
    ...['yes', 'yes'],
  ]);
  expect(takeAway.notes[0]).toContain('Not every visit is in the data');
  expect(takeAway.path).toBe('/compare?councils=a#visits');
});

it('counts all as earlier where there is no graded report', () => {
  const [one] = pick('bury');
  if (one === undefined) throw new Error('No Bury');
  const unreported = compareVisitsView([{ ...one, reports: [] }], list);
  expect(unreported[0]?.reportedOn).toBeNull();
  expect(unreported[0]?.earlier).toHaveLength(6);
  expect(compareVisitsWords(unreported).title).toBe('Visits and joint inspections');
});

it('has every told visit once, and none of Ofsted’s tables among them', () => {
  const ids = new Set(list.inspections.map(({ id }) => id));
  expect(list.told).toHaveLength(47);
  expect(list.told?.filter(({ id }) => ids.has(id))).toEqual([]);
});
