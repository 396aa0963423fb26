import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { councilList } from '#contract/councilList.ts';
import { frameworkIds, gradeIds, laneIds } from '#contract/gradeIds.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import { compareReports } from '#domain/compareReports.ts';
import { nationalData, type NationalData } from '#domain/nationalData.ts';
import { fairnessNotes } from '#features/compare/fairnessNotes.ts';
import { pairCounts } from '#features/compare/pairNotes.ts';
import { imaginaryCouncilList } from '#tests/support/imaginaryCouncilList.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

let real: NationalData;
beforeAll(async () => {
  const { output } = await publishRealData();
  real = nationalData(readAnswer(output, apiPaths.councils, councilList));
});

const imaginary = nationalData(imaginaryCouncilList);
function these({ councils }: NationalData, ...ids: string[]) {
  return ids.map((id) => {
    const found = councils.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no ${id}`);
    return found;
  });
}
const on = '2026-08-20';

test('Cheshire East, Bury and Trafford: two frameworks, one without an overall grade', () => {
  // First days: 26 February 2024, 9 June 2025 and 8 June 2026.
  expect(fairnessNotes(these(real, 'cheshire-east', 'bury', 'trafford'), 'overall', on)).toEqual([
    'Inspected between February 2024 and June 2026, under two frameworks: ILACS 2023 to March 2026 (2 councils) and ILACS from April 2026 (1 council).',
    'A grade tells how a service was when inspectors came, not how it is now. They came to Cheshire East first, in February 2024, and to Trafford last, in June 2026.',
    'Trafford has no overall grade: Ofsted has given none since April 2026. Compare the four judgements instead.',
    'On overall effectiveness no comparison is possible with Trafford (no overall grade any more). 1 of the 3 pairs can be compared.',
  ]);
  // On a judgement all three have, nobody is left out.
  expect(
    fairnessNotes(these(real, 'cheshire-east', 'bury', 'trafford'), 'care-leavers', on),
  ).toHaveLength(3);
});

test('one framework, other dates', () => {
  expect(fairnessNotes(these(real, 'cheshire-east', 'bury'), 'overall', on)).toEqual([
    'Inspected between February 2024 and June 2025, all under one framework: ILACS 2023 to March 2026.',
    'A grade tells how a service was when inspectors came, not how it is now. They came to Cheshire East first, in February 2024, and to Bury last, in June 2025.',
  ]);
});

test('care judged together is a caution on the two care judgements alone', () => {
  const two = these(imaginary, 'quarrybridge', 'eastmere');
  const together =
    'Children in care and care leavers were one judgement in Quarrybridge; in the other they are two, so compare these with caution.';
  expect(fairnessNotes(two, 'care-leavers', on)).toEqual([
    'Inspected between December 2018 and April 2024, under two frameworks: ILACS 2018 to 2022 (1 council) and ILACS 2023 to March 2026 (1 council).',
    'A grade tells how a service was when inspectors came, not how it is now. They came to Quarrybridge first, in December 2018, and to Eastmere last, in April 2024.',
    together,
    'On care leavers compare these with caution, as they were judged under different rules: Quarrybridge with Eastmere.',
  ]);
  expect(fairnessNotes(two, 'leaders', on).at(-1)).toBe(together);
});

test('SIF beside ILACS, a start that is not known, and a council abolished', () => {
  // Brackenshire's only report, of 1 September 2015, has no first day in the data.
  expect(fairnessNotes(these(imaginary, 'brackenshire', 'north-bracken'), 'leaders', on)).toEqual([
    'Inspected between September 2015 and August 2023, under two frameworks: Single inspection framework (SIF), 2013 to 2018 (1 council) and ILACS 2023 to March 2026 (1 council).',
    'A grade tells how a service was when inspectors came, not how it is now. They came to Brackenshire first, in September 2015, and to North Bracken last, in August 2023. Where the first day of an inspection is not known, the day of publication stands in for it.',
    'Brackenshire was last inspected under the single inspection framework (to 2018): the scale is the same, the questions are not.',
    'On the impact of leaders compare these with caution, as they were judged under different rules: Brackenshire with North Bracken.',
  ]);
});

test('silent where all are alike, or one is alone', () => {
  const [eastmere] = these(imaginary, 'eastmere');
  if (eastmere === undefined) throw new Error('no council');
  expect(fairnessNotes([eastmere, { ...eastmere, name: 'Twin' }], 'overall', on)).toEqual([]);
  expect(fairnessNotes([eastmere], 'overall', on)).toEqual([]);
});

test('not inspected yet is no date and no framework, but no comparison either', () => {
  const [eastmere] = these(imaginary, 'eastmere');
  if (eastmere === undefined) throw new Error('no council');
  expect(fairnessNotes([eastmere, { name: 'Newborough', reports: [] }], 'leaders', on)).toEqual([
    'On the impact of leaders no comparison is possible with Newborough (not inspected yet). No pair can be compared.',
  ]);
});

const report = fc.record({
  framework: fc.constantFrom(...frameworkIds),
  grade: fc.constantFrom(...gradeIds, 'not-judged' as const, 'not-given' as const),
});

test('pairs counted by kind are the pairs compared one by one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(report), { maxLength: 12 }),
      fc.constantFrom(...laneIds),
      (reports, lane) => {
        const stood = reports.map((of, at) => {
          if (of === null) return { name: String(at), report: null };
          const { framework, grade } = of;
          const grades = Object.fromEntries(laneIds.map((one) => [one, grade]));
          return {
            name: String(at),
            report: {
              inspectionId: String(at),
              framework,
              startedOn: null,
              publishedOn: '2020-01-01',
              grades: grades as GradedReport['grades'],
            },
          };
        });
        const outcomes = stood.flatMap((one, at) =>
          stood
            .slice(at + 1)
            .map((other) => compareReports(one.report, other.report, lane).outcome),
        );
        expect(pairCounts(stood, lane)).toEqual({
          all: outcomes.length,
          comparable: outcomes.filter((outcome) => outcome !== 'not-comparable').length,
          withCaution: outcomes.filter((outcome) => outcome === 'with-caution').length,
        });
      },
    ),
  );
});
