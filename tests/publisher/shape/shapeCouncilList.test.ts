import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { councilList } from '#contract/councilList.ts';
import { publish } from '#publisher/publish.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';

const { councils } = readAnswer(publish(tinyDataSet()).output, apiPaths.councils, councilList);

test('grades as letters, lane by lane', () => {
  expect(
    councils.flatMap(({ reports }) => reports.map(({ id, grades }) => `${id} ${grades}`)),
  ).toEqual([
    'eastmere-sif-2015-09-14 RRRRR',
    'eastmere-ilacs-2019-12-16 RRRGG',
    'eastmere-ilacs-2024-05-16 IRRRI',
    'norwick-sif-2016-02-08 GGRGG',
    'norwick-ilacs-2021-10-04 GGGGG',
    'norwick-ilacs-2026-06-15 -RIRI',
    'old-tarnshire-sif-2014-11-03 IIIRR',
    'old-tarnshire-ilacs-2019-02-25 RGRRR',
    'skerry-isles-sif-2016-06-20 GGGNN',
    'skerry-isles-ilacs-2019-12-09 GOGGG',
    'skerry-isles-ilacs-2023-08-21 OOGOO',
    'vale-of-tarn-ilacs-2025-01-20 GGRGG',
  ]);
});

test('days and places are left out or null where a council has none', () => {
  const [ashmoor, eastmere, , oldTarnshire] = councils;
  expect(ashmoor).toMatchObject({ established: '2023-04-01', tile: [5, 4], reports: [] });
  expect(ashmoor).not.toHaveProperty('abolished');
  expect(eastmere).not.toHaveProperty('established');
  expect(oldTarnshire).toMatchObject({ abolished: '2023-04-01', tile: null });
});

test('a council has its ONS code and each report its address, where the data hold one', () => {
  const [, eastmere, , oldTarnshire] = councils;
  expect(eastmere?.gssCode).toBe('E06900001');
  expect(eastmere?.reports.map(({ address }) => address)).toEqual([
    'https://reports.example/eastmere-2015',
    'https://reports.example/eastmere-2019',
    'https://reports.example/eastmere-2024',
  ]);
  expect(oldTarnshire?.reports[0]).not.toHaveProperty('address');
});
