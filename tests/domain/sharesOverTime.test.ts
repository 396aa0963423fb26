import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradeIds, laneIds } from '#contract/gradeIds.ts';
import { englandAsAt, gradedTotal } from '#domain/countGrades.ts';
import { existsOn } from '#domain/councilExists.ts';
import { standingIds } from '#domain/grades.ts';
import { nationalData } from '#domain/nationalData.ts';
import { reportsOverTime } from '#domain/reportsOverTime.ts';
import { shareDays } from '#domain/shareDays.ts';
import { sharesOverTime } from '#domain/sharesOverTime.ts';
import { imaginaryCouncilList } from '#tests/support/imaginaryCouncilList.ts';

const { councils } = nationalData(imaginaryCouncilList);
const year = (number: number) => `${number}-03-31`;

function shares(basis: 'inspection' | 'publication', lane: (typeof laneIds)[number]) {
  const days = reportsOverTime(councils, shareDays('2026-08-20', basis), basis);
  return sharesOverTime(days, lane).get('') ?? [];
}

/** Outstanding, good, requires improvement, inadequate, not judged, not inspected. */
function row({ counts }: ReturnType<typeof shares>[number]) {
  return [...gradeIds.map((grade) => counts[grade]), counts['not-judged'], counts['not-inspected']];
}

test('the days are every 31 March; by publication also the day the data reach to', () => {
  expect(shareDays('2026-08-20', 'inspection')).toEqual(
    [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map(year),
  );
  expect(shareDays('2026-08-20', 'publication').slice(-2)).toEqual([year(2026), '2026-08-20']);
  expect(shareDays(year(2015), 'publication')).toEqual([2014, 2015].map(year));
  expect(shareDays('2013-12-31', 'inspection')).toEqual([]);
});

test('seven imaginary councils, overall, by inspection', () => {
  // Brackenshire and Eastmere R in 2016; Wren G in 2017; Norwick O and Quarrybridge I in 2018; Vale
  // of Tarn G in 2019; Brackenshire gone and North Bracken new in 2021, G in 2023; Eastmere G in
  // April 2024; Norwick R in January 2025.
  expect(shares('inspection', 'overall').map((point) => [point.asAt, ...row(point)])).toEqual([
    [year(2016), 0, 0, 2, 0, 0, 4],
    [year(2017), 0, 0, 2, 0, 0, 4],
    [year(2018), 0, 1, 2, 0, 0, 3],
    [year(2019), 1, 1, 2, 1, 0, 1],
    [year(2020), 1, 2, 2, 1, 0, 0],
    [year(2021), 1, 2, 2, 1, 0, 0],
    [year(2022), 1, 2, 1, 1, 0, 1],
    [year(2023), 1, 2, 1, 1, 0, 1],
    [year(2024), 1, 3, 1, 1, 0, 0],
    [year(2025), 0, 4, 1, 1, 0, 0],
    [year(2026), 0, 4, 1, 1, 0, 0],
  ]);
});

test('overall ends before April 2026; the four judgements go on to the latest day', () => {
  expect(shares('publication', 'overall').at(-1)?.asAt).toBe(year(2026));
  // Vale of Tarn's report of July 2026 is inadequate for help and protection alone.
  const latest = shares('publication', 'help-and-protection').at(-1);
  expect(latest?.asAt).toBe('2026-08-20');
  expect(latest && row(latest)).toEqual([0, 2, 2, 2, 0, 0]);
  expect(latest?.goodOrOutstandingPercent).toBe(33.3);
});

test('not judged is neither a grade nor missing', () => {
  const point = shares('inspection', 'care-leavers').find(({ asAt }) => asAt === year(2018));
  // Isle of Wren had too few care leavers; Brackenshire and Eastmere require improvement.
  expect(point && row(point)).toEqual([0, 0, 2, 0, 1, 3]);
  expect(point?.goodOrOutstandingPercent).toBe(0);
});

const time = fc
  .date({
    min: new Date('2013-01-01'),
    max: new Date('2027-12-31'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const madeUp = fc.array(
  fc.record({
    region: fc.constantFrom('North', 'South', 'East'),
    established: fc.option(time, { nil: undefined }),
    abolished: fc.option(time, { nil: undefined }),
    reports: fc.array(
      fc.record({
        inspectionId: fc.uuid(),
        framework: fc.constantFrom('sif', 'ilacs-2018', 'ilacs-2023', 'ilacs-2026'),
        startedOn: fc.option(time),
        publishedOn: time,
        grades: fc.record(
          Object.fromEntries(
            laneIds.map((lane) => [
              lane,
              fc.constantFrom(...gradeIds, 'not-judged' as const, 'not-given' as const),
            ]),
          ) as Record<
            (typeof laneIds)[number],
            fc.Arbitrary<(typeof gradeIds)[number] | 'not-judged' | 'not-given'>
          >,
        ),
      }),
      { maxLength: 4 },
    ),
  }),
  { maxLength: 12 },
);

test('for any councils, days, judgement and basis the standings add up, and groups to England', () => {
  fc.assert(
    fc.property(
      madeUp,
      fc.uniqueArray(time, { maxLength: 5 }),
      fc.constantFrom(...laneIds),
      fc.constantFrom('inspection' as const, 'publication' as const),
      (made, someDays, lane, basis) => {
        const asked = someDays.toSorted();
        const days = reportsOverTime(made, asked, basis);
        const england = sharesOverTime(days, lane).get('') ?? [];
        const groups = sharesOverTime(days, lane, ({ region }) => region);
        for (const point of england) {
          const there = made.filter((council) => existsOn(council, point.asAt)).length;
          const all = standingIds.reduce((sum, id) => sum + point.counts[id], 0);
          expect(all).toBe(there);
          expect(point.councils).toBe(there);
          // The same, counted one day at a time.
          expect(point).toEqual(englandAsAt(made, lane, point.asAt, basis));
          const parts = [...groups.values()].flatMap((points) =>
            points.filter(({ asAt }) => asAt === point.asAt),
          );
          for (const id of standingIds) {
            expect(parts.reduce((sum, { counts }) => sum + counts[id], 0)).toBe(point.counts[id]);
          }
        }
        // Left out are days before the first grade or without a council, and overall from April 2026 on.
        const left = asked.filter((day) => !england.some(({ asAt }) => asAt === day));
        const first = england[0]?.asAt ?? '9999';
        for (const day of left) {
          const isOver = lane === 'overall' && day >= '2026-04-01';
          const { counts, councils: there } = englandAsAt(made, lane, day, basis);
          expect(isOver || (gradedTotal(counts) === 0 && (day < first || there === 0))).toBe(true);
        }
      },
    ),
  );
});
