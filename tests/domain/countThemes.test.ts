import { expect, test } from 'vitest';
import { askedBy, askedPercent, countThemes } from '#domain/countThemes.ts';
import { nationalData } from '#domain/nationalData.ts';
import { selectThemedReports, type ReportChoice } from '#domain/selectThemedReports.ts';
import { themedReports } from '#domain/themedReports.ts';
import { themeRanking } from '#domain/themeRanking.ts';
import { themesByGrade } from '#domain/themesByGrade.ts';
import { themesOverTime } from '#domain/themesOverTime.ts';
import { tinyThemes } from '#tests/support/tinyThemes.ts';

const { list, improvement } = tinyThemes();
const reports = themedReports(nationalData(list).councils, improvement.reports);
const everything: ReportChoice = {
  since: null,
  until: null,
  region: null,
  grade: null,
  judgement: 'overall',
};
const { transcribed } = selectThemedReports(reports, everything);
const ids = improvement.themes.map(({ id }) => id);

test('reports that can be counted, and the others by reason', () => {
  const selected = selectThemedReports(reports, everything);
  const names = (part: keyof typeof selected) => selected[part].map(({ id }) => id);
  expect(names('transcribed')).toEqual([
    'old-tarnshire-ilacs-2019-02-25',
    'eastmere-ilacs-2019-12-16',
    'norwick-ilacs-2021-10-04',
    'skerry-isles-ilacs-2023-08-21',
    'eastmere-ilacs-2024-05-16',
    'vale-of-tarn-ilacs-2025-01-20',
    'norwick-ilacs-2026-06-15',
  ]);
  expect(names('partial')).toEqual(['skerry-isles-ilacs-2023-08-21']);
  expect(names('noneNamed')).toEqual(['norwick-ilacs-2021-10-04']);
  expect(names('notTranscribed')).toEqual(['skerry-isles-ilacs-2019-12-09']);
  expect(names('sif')).toEqual([
    'old-tarnshire-sif-2014-11-03',
    'eastmere-sif-2015-09-14',
    'norwick-sif-2016-02-08',
    'skerry-isles-sif-2016-06-20',
  ]);
});

test('a report that the list of themes does not know is unknown, not none', () => {
  const without = themedReports(nationalData(list).councils, []);
  const selected = selectThemedReports(without, everything);
  expect([selected.transcribed.length, selected.notTranscribed.length]).toEqual([0, 8]);
});

test('a choice narrows the reports that can’t be counted too', () => {
  const early = selectThemedReports(reports, { ...everything, until: 2019 });
  expect([early.transcribed.length, early.notTranscribed.length, early.sif.length]).toEqual([
    2, 1, 4,
  ]);
  const east = selectThemedReports(reports, { ...everything, region: 'East of England' });
  expect(east.transcribed.map(({ council }) => council.name)).toEqual(['Norwick', 'Norwick']);
  // judgements.csv, care-leavers: Eastmere 2024 and Norwick 2026.
  const low = selectThemedReports(reports, {
    ...everything,
    judgement: 'care-leavers',
    grade: 'inadequate',
  });
  expect(low.transcribed.map(({ id }) => id)).toEqual([
    'eastmere-ilacs-2024-05-16',
    'norwick-ilacs-2026-06-15',
  ]);
});

test('a report counts once for a theme, its areas each time', () => {
  // Rows of improvement-areas.csv with the theme: reports, councils, areas.
  const { basis, counts } = countThemes(transcribed, ids);
  expect(basis).toEqual({ reports: 7, councils: 5 });
  expect(counts.map((one) => [one.themeId, one.reports.length, one.councils, one.areas])).toEqual([
    ['front-door', 4, 4, 4],
    ['early-help', 3, 2, 3],
    ['management-oversight', 4, 3, 4],
    ['pathway-plans', 3, 2, 3],
    ['care-leaver-housing', 1, 1, 2],
  ]);
});

test('under one judgement only what is asked there counts, of all reports', () => {
  const { basis, counts } = countThemes(transcribed, ids, 'impact-of-leaders');
  expect(basis.reports).toBe(7);
  // Both reports on Eastmere; Norwick was asked under the whole service, Vale of Tarn under care.
  expect(counts.map((one) => one.reports.length)).toEqual([0, 0, 2, 0, 0]);
});

test('a share is of reports or of councils', () => {
  const { basis, counts } = countThemes(transcribed, ['pathway-plans']);
  const [count] = counts;
  if (count === undefined) throw new Error('no count');
  expect([askedBy(count, 'reports'), askedBy(count, 'councils')]).toEqual([3, 2]);
  expect(askedPercent(count, basis, 'reports')).toBeCloseTo(42.857, 3);
  expect(askedPercent(count, basis, 'councils')).toBe(40);
  expect(askedPercent(count, { reports: 0, councils: 0 }, 'reports')).toBeNull();
});

test('most asked first, then more areas, then by name; what fits no theme is last', () => {
  const themes = [
    { id: 'other', label: 'Another', group: 'Z', description: '' },
    ...improvement.themes,
  ];
  const many = transcribed.map((one) => ({
    ...one,
    areas: [...one.areas, { area: 'whole-service' as const, themes: ['other'] }],
  }));
  const counts = countThemes(
    many,
    themes.map(({ id }) => id),
  );
  const order = (...rest: ['reports' | 'councils', 'share' | 'areas' | 'name' | 'group']) =>
    themeRanking(themes, counts, ...rest).map(({ theme }) => theme.id);
  // All 7 reports ask for `other`, and still it is no theme.
  expect(order('reports', 'share')).toEqual([
    'front-door',
    'management-oversight',
    'early-help',
    'pathway-plans',
    'care-leaver-housing',
    'other',
  ]);
  expect(order('reports', 'name')).toEqual([
    'early-help',
    'front-door',
    'care-leaver-housing',
    'management-oversight',
    'pathway-plans',
    'other',
  ]);
  expect(order('councils', 'group')).toEqual([
    'pathway-plans',
    'care-leaver-housing',
    'front-door',
    'early-help',
    'management-oversight',
    'other',
  ]);
});

test('by year of publication, years without a transcribed report between', () => {
  const years = themesOverTime(transcribed, ids);
  expect(years.map(({ year, basis }) => [year, basis.reports])).toEqual([
    [2019, 2],
    [2020, 0],
    [2021, 1],
    [2022, 0],
    [2023, 1],
    [2024, 1],
    [2025, 1],
    [2026, 1],
  ]);
  expect(years[0]?.counts.map((one) => one.reports.length)).toEqual([2, 1, 1, 1, 0]);
  expect(themesOverTime([], ids)).toEqual([]);
});

test('by grade, with the areas for improvement of each', () => {
  const grades = themesByGrade(transcribed, 'overall', ids);
  expect(
    grades.map(({ standing, basis, allAreas }) => [standing, basis.reports, allAreas]),
  ).toEqual([
    // Skerry Isles 2023.
    ['outstanding', 1, 1],
    // Norwick 2021, which names nothing, and Vale of Tarn 2025.
    ['good', 2, 2],
    // Old Tarnshire 2019 and Eastmere 2019.
    ['requires-improvement', 2, 4],
    // Eastmere 2024.
    ['inadequate', 1, 4],
    // Norwick 2026.
    ['not-given', 1, 3],
  ]);
  const [, good] = grades;
  expect(good?.counts.map((one) => one.reports.length)).toEqual([1, 0, 1, 0, 0]);
});
