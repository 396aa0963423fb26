import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { inspectionList } from '#contract/inspectionList.ts';
import { publish } from '#publisher/publish.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';

const list = readAnswer(publish(tinyDataSet()).output, apiPaths.inspections, inspectionList);

function one(id: string) {
  return list.inspections.find((inspection) => inspection.id === id);
}

test('holds every row of inspections.csv, by the day it started or else was published', () => {
  expect(list.dataAsAt).toBe('2026-06-30');
  expect(list.inspections.map(({ id }) => id)).toEqual([
    // Its first day is not known: published on 3 November 2014.
    'old-tarnshire-sif-2014-11-03',
    'eastmere-sif-2015-09-14',
    'norwick-sif-2016-02-08',
    'skerry-isles-sif-2016-06-20',
    'old-tarnshire-ilacs-2019-02-25',
    'skerry-isles-ilacs-2019-12-09',
    'eastmere-ilacs-2019-12-16',
    'norwick-ilacs-2021-10-04',
    'eastmere-focused-visit-2022-03-21',
    'eastmere-jtai-2023-04-03',
    'skerry-isles-ilacs-2023-08-21',
    'eastmere-ilacs-2024-05-16',
    'norwick-send-2024-06-12',
    'eastmere-monitoring-visit-2024-12-18',
    'vale-of-tarn-ilacs-2025-01-20',
    'eastmere-send-2025-03-20',
    'eastmere-monitoring-visit-2025-06-03',
    'vale-of-tarn-send-2026-05-05',
    'norwick-ilacs-2026-06-15',
  ]);
});

test('a graded inspection: its kind and days; its grades are in the list of councils', () => {
  expect(one('skerry-isles-ilacs-2023-08-21')).toEqual({
    id: 'skerry-isles-ilacs-2023-08-21',
    councilId: 'skerry-isles',
    kind: 'ilacs-short',
    started: '2023-07-10',
    published: '2023-08-21',
    address: 'https://reports.example/skerry-2023',
    read: 'report',
  });
});

test('a joint inspection: what it looked at and whether it named a priority action', () => {
  expect(one('eastmere-jtai-2023-04-03')).toEqual({
    id: 'eastmere-jtai-2023-04-03',
    councilId: 'eastmere',
    kind: 'jtai',
    started: '2023-02-06',
    published: '2023-04-03',
    topic: 'serious-youth-violence',
    priorityAction: true,
    address: 'https://reports.example/eastmere-jtai',
    read: 'report',
  });
});

test('area SEND: its outcome; none where the data hold none', () => {
  expect(one('eastmere-send-2025-03-20')).toMatchObject({
    outcome: 'inconsistent',
    priorityAction: false,
  });
  expect(one('norwick-send-2024-06-12')).toMatchObject({
    outcome: 'systemic-failings',
    priorityAction: true,
    read: 'summary',
  });
  const vale = one('vale-of-tarn-send-2026-05-05');
  expect(vale).not.toHaveProperty('outcome');
  expect(vale).not.toHaveProperty('priorityAction');
});

test('what is not known is left out', () => {
  expect(one('eastmere-monitoring-visit-2025-06-03')).toEqual({
    id: 'eastmere-monitoring-visit-2025-06-03',
    councilId: 'eastmere',
    kind: 'monitoring-visit',
    started: '2025-06-03',
    read: 'official-statistics',
  });
  expect(one('old-tarnshire-sif-2014-11-03')).not.toHaveProperty('started');
});
