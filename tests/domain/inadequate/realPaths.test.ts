import { describe, expect, test } from 'vitest';
import { afterInadequateList } from '#contract/afterInadequate.ts';
import { apiPaths } from '#contract/apiPaths.ts';
import type { Lane } from '#contract/gradeIds.ts';
import { expandReport } from '#domain/compactReports.ts';
import { inadequatePaths } from '#domain/inadequate/inadequatePaths.ts';
import { pathNumbers } from '#domain/inadequate/pathNumbers.ts';
import { readDataSet } from '#publisher/read/readDataSet.ts';
import { knownFiles } from '#tests/support/knownData.mjs';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

const { output } = await publishRealData();
const list = readAnswer(output, apiPaths.afterInadequate, afterInadequateList);
const councils = list.councils.map((one) => ({ ...one, reports: one.reports.map(expandReport) }));

function pathsOf(id: string, lane: Lane) {
  return councils
    .filter((one) => one.id === id)
    .flatMap((one) => inadequatePaths(one, lane, list.dataAsAt));
}

describe('cases worked by hand from the reports', () => {
  test('Cheshire East: 16 May 2024, not reinspected by 20 August 2026', () => {
    expect(pathsOf('cheshire-east', 'overall')).toMatchObject([
      { startKnown: true, inspections: 0, outcome: { kind: 'not-reinspected', months: 27 } },
    ]);
  });

  test('Bournemouth ended seven months after its leaders were inadequate; its successor starts anew', () => {
    expect(pathsOf('bournemouth', 'overall')).toEqual([]);
    expect(pathsOf('bournemouth', 'leaders')).toMatchObject([
      { outcome: { kind: 'abolished', on: '2019-04-01', months: 7 } },
    ]);
    // 11 February 2022 to 29 January 2025; inspectors came on 2 December 2024.
    expect(pathsOf('bournemouth-christchurch-and-poole', 'overall')).toMatchObject([
      {
        startKnown: true,
        inspections: 1,
        outcome: { kind: 'better', steps: 2, at: { months: 35, monthsToStart: 33 } },
        again: null,
      },
    ]);
  });

  test('Doncaster: out in 25 months; leaders alone inadequate in 2022', () => {
    expect(pathsOf('doncaster', 'overall')).toMatchObject([
      { startKnown: false, outcome: { steps: 2, at: { months: 25, monthsToStart: 23 } } },
    ]);
    expect(pathsOf('doncaster', 'leaders')).toMatchObject([
      { startKnown: true, outcome: { steps: 2, at: { months: 35, monthsToStart: 33 } } },
    ]);
  });

  test('Slough: two inadequate reports, and its leaders once more in 2023', () => {
    expect(pathsOf('slough', 'overall')).toMatchObject([
      {
        startKnown: false,
        inspections: 2,
        outcome: {
          kind: 'better',
          steps: 1,
          at: { months: 60, monthsToStart: 59 },
          cautions: ['sif-and-ilacs'],
        },
        again: null,
      },
    ]);
    expect(pathsOf('slough', 'leaders')).toMatchObject([
      { again: { publishedOn: '2023-03-17' } },
      { startKnown: true, outcome: { kind: 'not-reinspected', months: 41 } },
    ]);
  });

  test('Northamptonshire was abolished 20 months later', () => {
    expect(pathsOf('northamptonshire', 'overall')).toMatchObject([
      {
        outcome: { kind: 'abolished', on: '2021-04-01', months: 20 },
        council: {
          successors: [{ id: 'north-northamptonshire' }, { id: 'west-northamptonshire' }],
        },
      },
    ]);
  });

  test('Birmingham: 23 May 2014, again in 2016, better on 17 January 2019', () => {
    const [path] = pathsOf('birmingham', 'overall');
    expect(path).toMatchObject({
      inspections: 2,
      outcome: { kind: 'better', steps: 1, at: { months: 55, monthsToStart: 54 } },
    });
    expect(path?.later.map(({ months }) => months)).toEqual([30, 55, 106]);
  });

  test('Liverpool: its next report gives no overall grade', () => {
    expect(pathsOf('liverpool', 'overall')).toMatchObject([
      { outcome: { kind: 'no-overall', at: { months: 37 } } },
    ]);
  });
});

/** Each council's overall grades as letters, oldest first, straight from the rows of the CSVs. */
function overallLetters(): Map<string, string> {
  const data = readDataSet(knownFiles());
  const grades = new Map(
    data.judgements.rows
      .filter(({ judgement }) => judgement === 'overall-effectiveness')
      .map((row) => [row.inspection_id, row.grade.charAt(0)]),
  );
  const letters = new Map<string, string>();
  const graded = data.inspections.rows
    .filter(
      (row) => row.framework === 'sif' || ['standard', 'short'].includes(row.inspection_type ?? ''),
    )
    .sort((a, b) => ((a.published_on ?? '') < (b.published_on ?? '') ? -1 : 1));
  for (const { council_id: id, inspection_id: inspection } of graded) {
    letters.set(id, (letters.get(id) ?? '') + (grades.get(inspection) ?? '-'));
  }
  return letters;
}

test('the totals, recounted from the rows as runs of letters', () => {
  const letters = [...overallLetters().values()];
  const count = (run: RegExp) =>
    letters.reduce((sum, one) => sum + (one.match(run) ?? []).length, 0);
  const paths = councils.flatMap((one) => inadequatePaths(one, 'overall', list.dataAsAt));
  const { groups, again } = pathNumbers(paths);
  expect(count(/i/g)).toBe(75);
  expect(letters.filter((one) => one.includes('i'))).toHaveLength(64);
  expect(paths).toHaveLength(66);
  expect(count(/i+/g)).toBe(66);
  expect(groups.next).toHaveLength(44);
  expect(count(/(?<!i)i(?=[ogr])/g)).toBe(44);
  expect(groups.second).toHaveLength(8);
  expect(count(/(?<!i)ii(?=[ogr])/g)).toBe(8);
  expect(groups.third).toHaveLength(0);
  expect(groups['no-overall']).toHaveLength(2);
  expect(count(/i-/g)).toBe(2);
  // At the end: ten not reinspected and Northamptonshire, and Devon, which was.
  expect(groups['not-reinspected']).toHaveLength(10);
  expect(groups.abolished.map(({ council }) => council.id)).toEqual(['northamptonshire']);
  expect(count(/(?<!i)i$/g)).toBe(11);
  expect(groups['still-inadequate'].map(({ council }) => council.id)).toEqual(['devon']);
  expect(count(/ii+$/g)).toBe(1);
  expect(again.map(({ council }) => council.id)).toEqual(['knowsley', 'tameside']);
  expect(count(/i[ogr]+(?=i)/g)).toBe(2);
});

test('69 councils were inadequate on something, one of them on adoption alone', () => {
  expect(councils).toHaveLength(69);
  const adoptionAlone = councils.filter(({ reports }) =>
    reports.every(({ grades }) => !Object.values(grades).includes('inadequate')),
  );
  expect(adoptionAlone.map(({ id, adoption }) => [id, adoption])).toEqual([
    ['calderdale', ['calderdale-sif-2015-03-20']],
  ]);
});
