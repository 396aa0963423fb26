import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { themeList } from '#contract/themes.ts';
import { publish } from '#publisher/publish.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';

test('counts areas for improvement and councils by theme', () => {
  const { themes } = readAnswer(publish(tinyDataSet()).output, apiPaths.themes, themeList);
  expect(themes.map((theme) => [theme.id, theme.areasForImprovement, theme.councils])).toEqual([
    // Eastmere 2019, Norwick 2026, Old Tarnshire 2019, Vale of Tarn 2025.
    ['front-door', 4, 4],
    // Eastmere twice, Skerry Isles.
    ['early-help', 3, 2],
    // Eastmere twice, Norwick, Vale of Tarn.
    ['management-oversight', 4, 3],
    // Eastmere twice, Norwick.
    ['pathway-plans', 3, 2],
    // Eastmere twice in one report.
    ['care-leaver-housing', 2, 1],
  ]);
});
