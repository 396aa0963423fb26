import { expect, test } from 'vitest';
import { reinspectionMonths } from '#domain/reinspectionSpan.ts';
import { readDataSet } from '#publisher/read/readDataSet.ts';
import { knownFiles } from '#tests/support/knownData.mjs';

interface Reinspection {
  councilId: string;
  inadequateOn: string;
  /** First day on site of the next graded inspection, and the day its report was published. */
  startedOn: string;
  publishedOn: string;
}

const data = readDataSet(knownFiles());
const overall = new Map(
  data.judgements.rows
    .filter(({ judgement }) => judgement === 'overall-effectiveness')
    .map((row) => [row.inspection_id, row.grade]),
);

/** Straight from the rows of inspections.csv and judgements.csv, without the app's own shaping. */
const reinspections: Reinspection[] = data.inspections.rows.flatMap((inadequate) => {
  const { council_id: councilId, published_on: inadequateOn } = inadequate;
  if (inadequate.framework !== 'ilacs' || inadequateOn === null) return [];
  if (overall.get(inadequate.inspection_id) !== 'inadequate') return [];
  const [next] = data.inspections.rows
    .filter(
      (row) =>
        row.council_id === councilId &&
        ['standard', 'short'].includes(row.inspection_type ?? '') &&
        (row.published_on ?? '') > inadequateOn,
    )
    .sort((a, b) => (a.published_on ?? '').localeCompare(b.published_on ?? ''));
  const { started_on: startedOn = null, published_on: publishedOn = null } = next ?? {};
  if (startedOn === null || publishedOn === null) return [];
  return [{ councilId, inadequateOn, startedOn, publishedOn }];
});

/** Months of 30.4 days, shortest first. */
function monthsTo(
  end: 'startedOn' | 'publishedOn',
  some: readonly Reinspection[] = reinspections,
): number[] {
  return some
    .map((one) => (Date.parse(one[end]) - Date.parse(one.inadequateOn)) / 86_400_000)
    .map((days) => days / (365.25 / 12))
    .sort((a, b) => a - b);
}

function median(sorted: readonly number[]): number {
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (lower + upper) / 2;
}

test('23 inadequate ILACS reports were followed by another graded one', () => {
  expect(reinspections).toHaveLength(23);
  expect(reinspections).toContainEqual({
    councilId: 'luton',
    inadequateOn: '2020-02-24',
    startedOn: '2022-07-11',
    publishedOn: '2022-09-05',
  });
});

test('inspectors came back within the span told, counted from publication to the first day on site', () => {
  const months = monthsTo('startedOn');
  // Luton: 24 February 2020 to 11 July 2022. Devon: 17 March 2020 to 30 September 2024.
  expect(months[0]).toBeCloseTo(28.5, 1);
  expect(months.at(-1)).toBeCloseTo(54.5, 1);
  expect(reinspectionMonths.shortest).toBe(Math.floor(months[0] ?? NaN));
  expect(reinspectionMonths.longest).toBe(Math.ceil(months.at(-1) ?? NaN));
});

test('the median told is that of the 20 reports to March 2026; three quicker ones came since', () => {
  const earlier = reinspections.filter(({ publishedOn }) => publishedOn <= '2026-03-31');
  expect(earlier).toHaveLength(20);
  expect(Math.round(median(monthsTo('startedOn', earlier)))).toBe(reinspectionMonths.median);
  // Newham: 25 March 2019 to 18 July 2022, the twelfth of 23.
  expect(median(monthsTo('startedOn'))).toBeCloseTo(39.8, 1);
  expect(Math.round(median(monthsTo('startedOn')))).toBe(reinspectionMonths.medianSince);
});

test('until the next report is published it takes longer: 30 to 62 months', () => {
  const months = monthsTo('publishedOn');
  expect(months[0]).toBeCloseTo(30.4, 1);
  expect(months.at(-1)).toBeCloseTo(61.9, 1);
  expect(median(months)).toBeCloseTo(41.9, 1);
});
