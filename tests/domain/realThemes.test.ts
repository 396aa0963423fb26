import { beforeAll, expect, test } from 'vitest';
import { gradeIds, laneIds } from '#contract/gradeIds.ts';
import { improvementAreaIds } from '#contract/inspectionIds.ts';
import { countThemes } from '#domain/countThemes.ts';
import { nationalData } from '#domain/nationalData.ts';
import { selectThemedReports, type ReportChoice } from '#domain/selectThemedReports.ts';
import { themedReports, type ThemedReport } from '#domain/themedReports.ts';
import { themesByGrade } from '#domain/themesByGrade.ts';
import { themesOverTime } from '#domain/themesOverTime.ts';
import { readTable } from '#tests/support/readTable.ts';
import { realThemes } from '#tests/support/realThemes.ts';

let reports: ThemedReport[];
let regions: readonly string[];
let ids: string[];
const everything: ReportChoice = {
  since: null,
  until: null,
  region: null,
  grade: null,
  judgement: 'overall',
};

beforeAll(async () => {
  const { list, improvement } = await realThemes();
  const data = nationalData(list);
  reports = themedReports(data.councils, improvement.reports);
  regions = data.regions;
  ids = improvement.themes.map(({ id }) => id);
});

/** By a script over the CSVs alone: rows of improvement-areas.csv joined to inspections.csv. */
const byHand = [
  // theme, reports, councils, areas
  ['management-oversight', 171, 116, 212],
  ['child-plans', 146, 103, 178],
  ['care-leaver-support', 121, 94, 152],
  ['assessment', 112, 87, 130],
  ['neglect', 48, 45, 50],
  ['unaccompanied-children', 4, 4, 4],
  ['other', 11, 11, 11],
] as const;

test('themes of all transcribed reports, as counted by hand', () => {
  const selected = selectThemedReports(reports, everything);
  // improvement-coverage.csv: 319 full, 1 partial, 2 none-named, 2 not-transcribed; 173 sif rows.
  expect([
    selected.transcribed.length,
    selected.partial.length,
    selected.noneNamed.length,
    selected.notTranscribed.length,
    selected.sif.length,
  ]).toEqual([322, 1, 2, 2, 173]);
  expect(selected.notTranscribed.map(({ id }) => id)).toEqual([
    'bournemouth-ilacs-2018-08-24',
    'cumbria-ilacs-2022-11-15',
  ]);
  const { basis, counts } = countThemes(selected.transcribed, ids);
  expect(basis).toEqual({ reports: 322, councils: 154 });
  for (const [id, inReports, councils, areas] of byHand) {
    const count = counts.find(({ themeId }) => themeId === id);
    expect([id, count?.reports.length, count?.councils, count?.areas]).toEqual([
      id,
      inReports,
      councils,
      areas,
    ]);
  }
});

test('management oversight by year and by overall grade, as counted by hand', () => {
  const { transcribed } = selectThemedReports(reports, everything);
  const years = themesOverTime(transcribed, ['management-oversight']);
  expect(years.map(({ year, basis, counts }) => [year, counts[0]?.reports.length, basis.reports]))
    // Reports that ask, and all transcribed reports of the year.
    .toEqual([
      [2018, 16, 26],
      [2019, 30, 57],
      [2020, 15, 19],
      [2021, 7, 8],
      [2022, 24, 46],
      [2023, 24, 43],
      [2024, 20, 48],
      [2025, 21, 45],
      [2026, 14, 30],
    ]);
  const grades = themesByGrade(transcribed, 'overall', ['management-oversight']);
  expect(
    grades.map(({ standing, basis, counts }) => [
      standing,
      counts[0]?.reports.length,
      basis.reports,
    ]),
  ).toEqual([
    ['outstanding', 18, 71],
    ['good', 52, 127],
    ['requires-improvement', 60, 78],
    ['inadequate', 34, 35],
    ['not-given', 7, 11],
  ]);
});

test('every row of the CSV is counted once for each of its themes', () => {
  const rows = readTable('improvement-areas.csv');
  const { transcribed } = selectThemedReports(reports, everything);
  const { counts } = countThemes(transcribed, ids);
  const inCsv = rows.flatMap((row) => (row['themes'] ?? '').split(';')).length;
  expect(counts.reduce((sum, { areas }) => sum + areas, 0)).toBe(inCsv);
});

test('for any choice the parts add up to the whole', () => {
  const choices: ReportChoice[] = [null, 2018, 2021, 2024].flatMap((since) =>
    [null, 2019, 2023].flatMap((until) =>
      [null, ...regions].flatMap((region) =>
        [null, ...gradeIds].map((grade, at) => ({
          since,
          until,
          region,
          grade,
          judgement: laneIds[(at + (since ?? 0)) % laneIds.length] ?? 'overall',
        })),
      ),
    ),
  );
  expect(choices).toHaveLength(4 * 3 * 10 * 5);
  for (const [at, choice] of choices.entries()) {
    const { transcribed, notTranscribed, sif } = selectThemedReports(reports, choice);
    const fitting = reports.filter(
      ({ council, report }) =>
        report.publishedOn >= `${choice.since ?? 0}` &&
        report.publishedOn < `${(choice.until ?? 9998) + 1}` &&
        (choice.region === null || council.region === choice.region) &&
        (choice.grade === null || report.grades[choice.judgement] === choice.grade),
    );
    expect(transcribed.length + notTranscribed.length + sif.length).toBe(fitting.length);
    const area = [null, ...improvementAreaIds][at % 6] ?? null;
    const { basis, counts } = countThemes(transcribed, ids, area);
    const notAsked = ids.map(
      (themeId) =>
        transcribed.filter(
          (one) =>
            !one.areas.some(
              (of) => (area === null || of.area === area) && of.themes.includes(themeId),
            ),
        ).length,
    );
    expect(counts.map((one, place) => one.reports.length + (notAsked[place] ?? 0))).toEqual(
      ids.map(() => basis.reports),
    );
    const sum = (parts: readonly { basis: { reports: number } }[]) =>
      parts.reduce((total, part) => total + part.basis.reports, 0);
    expect(sum(themesOverTime(transcribed, ['neglect'], area))).toBe(basis.reports);
    expect(sum(themesByGrade(transcribed, choice.judgement, ['neglect'], area))).toBe(
      basis.reports,
    );
  }
}, 60_000);
