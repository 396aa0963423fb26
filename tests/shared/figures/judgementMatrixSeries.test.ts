import { beforeAll, expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { councilList } from '#contract/councilList.ts';
import { nationalData, type NationalData } from '#domain/nationalData.ts';
import { judgementMatrixSeries } from '#shared/figures/judgementMatrixSeries.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

let data: NationalData;
beforeAll(async () => {
  const { output } = await publishRealData();
  data = nationalData(readAnswer(output, apiPaths.councils, councilList));
});

function rowsOf(on: string, ...ids: string[]) {
  const councils = ids.flatMap((id) => data.councils.filter((one) => one.id === id));
  return judgementMatrixSeries(councils, on);
}

test('Cheshire East, Bury and Trafford as judgements.csv has them', () => {
  const rows = rowsOf('2026-08-20', 'cheshire-east', 'bury', 'trafford');
  expect(rows.map(({ name, standings }) => [name, ...Object.values(standings)])).toEqual([
    [
      'Cheshire East',
      'inadequate',
      'requires-improvement',
      'requires-improvement',
      'requires-improvement',
      'inadequate',
    ],
    [
      'Bury',
      'requires-improvement',
      'good',
      'requires-improvement',
      'requires-improvement',
      'requires-improvement',
    ],
    ['Trafford', 'not-given', 'inadequate', 'inadequate', 'good', 'requires-improvement'],
  ]);
  expect(rows.map(({ report }) => [report?.startedOn, report?.publishedOn])).toEqual([
    ['2024-02-26', '2024-05-16'],
    ['2025-06-09', '2025-07-29'],
    ['2026-06-08', '2026-08-03'],
  ]);
  expect(rows.map(({ address }) => address)).toEqual([
    'https://files.ofsted.gov.uk/v1/file/50247203',
    'https://files.ofsted.gov.uk/v1/file/50283347',
    'https://files.ofsted.gov.uk/v1/file/50308602',
  ]);
  expect(rows.every(({ cells }) => cells.length === 5)).toBe(true);
});

test('care judged together is one cell over two lanes', () => {
  // Bury's report of December 2021 stood at the end of 2022.
  const [bury] = rowsOf('2022-12-31', 'bury');
  expect(bury?.cells.map(({ lanes, standing }) => [lanes, standing])).toEqual([
    [['overall'], 'inadequate'],
    [['leaders'], 'inadequate'],
    [['help-and-protection'], 'inadequate'],
    [['children-in-care', 'care-leavers'], 'requires-improvement'],
  ]);
});

test('an abolished council has its last report, and says when it ended', () => {
  const [former] = rowsOf('2026-08-20', 'northamptonshire');
  expect([former?.abolished, former?.report?.publishedOn]).toEqual(['2021-04-01', '2019-07-29']);
  expect(rowsOf('2020-12-31', 'northamptonshire')[0]?.abolished).toBeNull();
});

test('not inspected yet is a row too', () => {
  // Cheshire East's first graded report in the data is of September 2015.
  const [early] = rowsOf('2014-12-31', 'cheshire-east');
  expect(early?.report).toBeNull();
  expect(new Set(early?.cells.map(({ standing }) => standing))).toEqual(new Set(['not-inspected']));
});
