import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { themeFile, type ThemeFile } from '#contract/themeFile.ts';
import { publish } from '#publisher/publish.ts';
import { editedDataSet } from '#tests/support/editedDataSet.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';

const { output } = publish(tinyDataSet());

function fileOf(themeId: string, from = output): ThemeFile {
  return readAnswer(from, apiPaths.theme(themeId), themeFile);
}

test('a file for each theme and for nothing else', () => {
  const paths = [...(output?.keys() ?? [])].filter((path) => path.includes('/themes/'));
  expect(paths).toEqual([
    'api/v1/themes/front-door.json',
    'api/v1/themes/early-help.json',
    'api/v1/themes/management-oversight.json',
    'api/v1/themes/pathway-plans.json',
    'api/v1/themes/care-leaver-housing.json',
  ]);
});

test('every time it was asked, newest first, with what the next report did', () => {
  const { asked, councils } = fileOf('management-oversight');
  expect(asked.map(({ inspectionId, outcome }) => [inspectionId, outcome])).toEqual([
    ['norwick-ilacs-2026-06-15', 'no-later'],
    ['vale-of-tarn-ilacs-2025-01-20', 'no-later'],
    ['eastmere-ilacs-2024-05-16', 'no-later'],
    ['eastmere-ilacs-2019-12-16', 'came-back'],
  ]);
  expect(asked[1]?.areas).toEqual([
    { position: 2, area: 'children-in-care', summary: "Review every child's plan on time" },
  ]);
  expect(councils.map(({ id }) => id)).toEqual(['eastmere', 'norwick', 'vale-of-tarn']);
  expect(councils[0]?.reports[1]).toEqual({
    id: 'eastmere-ilacs-2019-12-16',
    framework: 'ilacs-2018',
    started: '2019-11-04',
    published: '2019-12-16',
    grades: 'RRRGG',
    address: 'https://reports.example/eastmere-2019',
  });
});

test('a report that no longer asks, and one of a council that ended', () => {
  const { asked, councils } = fileOf('front-door');
  expect(asked.map(({ councilId, outcome }) => [councilId, outcome])).toEqual([
    ['norwick', 'no-later'],
    ['vale-of-tarn', 'no-later'],
    ['eastmere', 'not-asked'],
    ['old-tarnshire', 'no-later'],
  ]);
  expect(councils.find(({ id }) => id === 'old-tarnshire')?.abolished).toBe('2023-04-01');
});

test('by year of publication: a report that is not transcribed is in no number', () => {
  // Skerry Isles 2019 is left out; Norwick 2021 names nothing to improve and counts.
  expect(fileOf('management-oversight').years).toEqual([
    { year: '2019', reports: 2, asked: 1 },
    { year: '2020', reports: 0, asked: 0 },
    { year: '2021', reports: 1, asked: 0 },
    { year: '2022', reports: 0, asked: 0 },
    { year: '2023', reports: 1, asked: 0 },
    { year: '2024', reports: 1, asked: 1 },
    { year: '2025', reports: 1, asked: 1 },
    { year: '2026', reports: 1, asked: 1 },
  ]);
});

test('what can’t be told is named, and what is not counted is counted', () => {
  const { untold, noneNamed, sifReports } = fileOf('management-oversight');
  expect(untold).toEqual([
    {
      councilId: 'skerry-isles',
      councilName: 'Skerry Isles',
      inspectionId: 'skerry-isles-ilacs-2019-12-09',
      published: '2019-12-09',
      coverage: 'not-transcribed',
      address: 'https://reports.example/skerry-2019',
    },
    {
      councilId: 'skerry-isles',
      councilName: 'Skerry Isles',
      inspectionId: 'skerry-isles-ilacs-2023-08-21',
      published: '2023-08-21',
      coverage: 'partial',
      address: 'https://reports.example/skerry-2023',
    },
  ]);
  expect({ noneNamed, sifReports }).toEqual({ noneNamed: 1, sifReports: 4 });
  // Part of the report of 2023 is transcribed, and asks for early help.
  expect(fileOf('early-help').untold.map(({ coverage }) => coverage)).toEqual(['not-transcribed']);
});

test('themes that share an area for improvement', () => {
  expect(fileOf('front-door').together).toEqual([
    { id: 'early-help', label: 'Early help', areas: 1, reports: 1 },
  ]);
  expect(fileOf('care-leaver-housing').together).toEqual([
    { id: 'pathway-plans', label: 'Pathway plans', areas: 1, reports: 1 },
  ]);
  expect(fileOf('management-oversight').together).toEqual([]);
});

test('a place to learn from once the judgement is good, and told apart where it came back', () => {
  expect(fileOf('front-door').goodSince).toEqual([]);
  const edited = publish(
    editedDataSet([
      'judgements.csv',
      'eastmere-ilacs-2024-05-16,help-and-protection,requires-improvement',
      'eastmere-ilacs-2024-05-16,help-and-protection,good',
    ]),
  ).output;
  const since = {
    councilId: 'eastmere',
    askedIn: 'eastmere-ilacs-2019-12-16',
    judgedIn: 'eastmere-ilacs-2024-05-16',
    lanes: ['help-and-protection'],
  };
  expect(fileOf('front-door', edited).goodSince).toEqual([{ ...since, again: 'not-asked' }]);
  expect(fileOf('early-help', edited).goodSince).toEqual([{ ...since, again: 'came-back' }]);
});
