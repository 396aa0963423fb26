import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { improvementList } from '#contract/improvementList.ts';
import { publish } from '#publisher/publish.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';

const list = readAnswer(publish(tinyDataSet()).output, apiPaths.improvement, improvementList);

test('every ILACS report is there, oldest publication first, with how far it is transcribed', () => {
  // The rows of improvement-coverage.csv, put in order by published_on of inspections.csv.
  expect(list.reports.map(({ inspectionId, coverage }) => [inspectionId, coverage])).toEqual([
    ['old-tarnshire-ilacs-2019-02-25', 'full'],
    ['skerry-isles-ilacs-2019-12-09', 'not-transcribed'],
    ['eastmere-ilacs-2019-12-16', 'full'],
    ['norwick-ilacs-2021-10-04', 'none-named'],
    ['skerry-isles-ilacs-2023-08-21', 'partial'],
    ['eastmere-ilacs-2024-05-16', 'full'],
    ['vale-of-tarn-ilacs-2025-01-20', 'full'],
    ['norwick-ilacs-2026-06-15', 'full'],
  ]);
});

test('the themes of a report, area by area, without their wording', () => {
  const of = (id: string) => list.reports.find(({ inspectionId }) => inspectionId === id);
  expect(of('eastmere-ilacs-2024-05-16')).toEqual({
    inspectionId: 'eastmere-ilacs-2024-05-16',
    councilId: 'eastmere',
    coverage: 'full',
    areas: [
      { area: 'care-leavers', themes: ['care-leaver-housing', 'pathway-plans'] },
      { area: 'care-leavers', themes: ['care-leaver-housing'] },
      { area: 'impact-of-leaders', themes: ['management-oversight'] },
      { area: 'help-and-protection', themes: ['early-help'] },
    ],
  });
  expect(of('norwick-ilacs-2021-10-04')?.areas).toEqual([]);
  expect(of('skerry-isles-ilacs-2019-12-09')?.areas).toEqual([]);
});

test('the themes as themes.csv has them', () => {
  expect(list.themes.map(({ id }) => id)).toEqual([
    'front-door',
    'early-help',
    'management-oversight',
    'pathway-plans',
    'care-leaver-housing',
  ]);
  expect(list.themes[2]).toEqual({
    id: 'management-oversight',
    label: "Managers' oversight",
    group: 'Leadership and practice',
    description: 'How managers see and steer the work',
  });
});
