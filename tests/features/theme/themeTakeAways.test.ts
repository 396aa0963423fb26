import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { themeFile } from '#contract/themeFile.ts';
import { themeAsksTakeAway } from '#features/theme/themeAsksTakeAway.ts';
import { themeData } from '#features/theme/themeData.ts';
import { themePlacesTakeAway } from '#features/theme/themePlacesTakeAway.ts';
import { themeView } from '#features/theme/themeView.ts';
import { themeYearsLayout } from '#features/theme/themeYearsLayout.ts';
import { themeYearsTakeAway } from '#features/theme/themeYearsTakeAway.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

const { output } = await publishRealData();
const file = readAnswer(output, apiPaths.theme('management-oversight'), themeFile);
const data = themeData(file);

test('the years: one row each, a picture, and words from the same numbers', () => {
  const figure = themeYearsTakeAway(file);
  expect(figure.headline).toBe(
    'Management oversight and supervision: asked for in 171 of 322 reports',
  );
  expect(figure.tables[0].rows[1]).toEqual([
    'Management oversight and supervision',
    '2019',
    30,
    57,
  ]);
  expect(figure.alt.long).toContain('2020: 15 of 19.');
  expect(figure.alt.short.length).toBeLessThanOrEqual(150);
  expect(figure.chart?.place({ width: 480, height: null, condensed: false }).width).toBe(480);
});

test('the columns stand on a time axis: frameworks and the pause where they were', () => {
  const placed = themeYearsLayout(file.years, { width: 900, plot: 100, text: 12 });
  // Nine years of 100 units; 2019 has the most reports, and 30 of 57 asked.
  const [first, second] = placed.years;
  expect(first?.middle).toBe(50);
  expect(second?.reportsY).toBeCloseTo(placed.top, 1);
  expect(second?.askedY).toBeCloseTo(placed.bottom - (30 / 57) * 100, 0);
  expect(placed.frameworks.map(({ framework, x }) => [framework, Math.round(x / 10)])).toEqual([
    ['ilacs-2018', 0],
    ['ilacs-2023', 50],
    ['ilacs-2026', 82],
  ]);
  // From 10 March 2020 to 27 June 2021: 1.3 years.
  expect(Math.round((placed.pause?.x ?? 0) / 10)).toBe(22);
  expect(Math.round((placed.pause?.width ?? 0) / 10)).toBe(13);
});

test.each([358, 480, 700, 1200])('names of frameworks do not meet at width %i', (width) => {
  const { frameworks } = themeYearsLayout(file.years, { width, plot: 100, text: 12 });
  const spans = frameworks.flatMap(({ label }) => {
    if (label === null) return [];
    // “ILACS 2018” is some 66 units wide at this size.
    return [label.anchor === 'start' ? [label.x, label.x + 66] : [label.x - 66, label.x]];
  });
  expect(spans.length).toBeGreaterThan(1);
  spans.forEach(([from = 0, to = 0], at) => {
    expect(from).toBeGreaterThanOrEqual(spans[at - 1]?.[1] ?? 0);
    expect(to).toBeLessThanOrEqual(width);
  });
});

test('the list: a row for each area for improvement that is shown', () => {
  const { shown } = themeView(data.rows, { outcome: 'came-back', region: 'North West' });
  const figure = themeAsksTakeAway(data, shown, 'outcome=came-back&region=North+West');
  expect(figure.path).toBe(
    '/themes/management-oversight?outcome=came-back&region=North+West#asked',
  );
  const { columns, rows } = figure.tables[0];
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  const cheshireEast = rows.filter((row) => row[1] === 'Cheshire East');
  expect(cheshireEast.map((row) => [row[4], row[7], row[8], row[9], row[10]])).toEqual([
    ['2020-01-09', 'Help and protection', 'Requires improvement', 'Came back', '2024-05-16'],
    ['2020-01-09', 'Impact of leaders', 'Requires improvement', 'Came back', '2024-05-16'],
  ]);
  expect(themeAsksTakeAway(data, data.rows, '').tables[0].rows).toHaveLength(212);
});

test('the places: both grades and both days, those asked again marked', () => {
  const figure = themePlacesTakeAway(data);
  const { columns, rows } = figure.tables[0];
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  expect(rows.find((row) => row[1] === 'North East Lincolnshire')?.slice(3, 9)).toEqual([
    'Impact of leaders',
    '2021-11-26',
    'Inadequate',
    '2025-09-03',
    'Outstanding',
    'no',
  ]);
  expect(rows.find((row) => row[1] === 'Liverpool')?.[8]).toBe('yes');
  expect(figure.notes.join(' ')).toContain('do not show why a grade is better');
});

test('what is left over takes no outcome away', () => {
  const other = themeData(readAnswer(output, apiPaths.theme('other'), themeFile));
  const { tables } = themeAsksTakeAway(other, other.rows, '');
  expect(tables[0].rows.every((row) => row[9] === null)).toBe(true);
});
