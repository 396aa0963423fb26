import { expect, test } from 'vitest';
import { afterInadequateList } from '#contract/afterInadequate.ts';
import { apiPaths } from '#contract/apiPaths.ts';
import { tinyAnswers } from '#mocks/tinyAnswers.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

const list = readAnswer(tinyAnswers(), apiPaths.afterInadequate, afterInadequateList);

test('holds every council that was ever inadequate, also one that ended, and no other', () => {
  expect(list.councils.map(({ id }) => id)).toEqual(['eastmere', 'norwick', 'old-tarnshire']);
  expect(list.councils.at(-1)).toMatchObject({
    abolished: '2023-04-01',
    successors: [
      { id: 'ashmoor', name: 'Ashmoor' },
      { id: 'vale-of-tarn', name: 'Vale of Tarn' },
    ],
  });
});

test('opens on overall: three of four latest reports carry it', () => {
  expect(list.openingLane).toBe('overall');
});

test('holds all reports, the monitoring visits known and what the government did', () => {
  const [eastmere, norwick] = list.councils;
  expect(eastmere?.reports.map(({ grades }) => grades)).toEqual(['RRRRR', 'RRRGG', 'IRRRI']);
  expect(eastmere?.visits).toEqual([
    { on: '2024-11-12', address: 'https://reports.example/eastmere-visit-1' },
    { on: '2025-06-03' },
    { on: '2025-11' },
  ]);
  expect(eastmere?.events).toEqual([
    {
      type: 'improvement-notice-issued',
      on: '2024-07',
      title: 'Government issues an improvement notice',
      source: {
        address: 'https://news.example/eastmere-2',
        title: 'Eastmere Council: improvement notice',
        publishedOn: '2024-07-22',
      },
    },
  ]);
  expect(norwick?.events.map(({ type }) => type)).toEqual(['statutory-direction']);
});
