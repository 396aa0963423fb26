import { expect, test } from 'vitest';
import { englandAsAt, goodOrOutstandingPercent, tally } from '#domain/countGrades.ts';
import { realReports } from '#tests/support/realReports.ts';

const councils = [
  { reports: realReports['cheshire-east'] },
  { reports: realReports.brent },
  { abolished: '2023-04-01', reports: realReports.cumbria },
  { established: '2023-04-01', reports: realReports.cumberland },
];

test('three councils at the end of 2022: Cumbria still counts, Cumberland not yet', () => {
  expect(englandAsAt(councils, 'overall', '2022-12-31', 'publication')).toEqual({
    lane: 'overall',
    asAt: '2022-12-31',
    councils: 3,
    counts: {
      outstanding: 0,
      good: 1,
      'requires-improvement': 2,
      inadequate: 0,
      'not-judged': 0,
      'not-given': 0,
      'not-inspected': 0,
    },
    goodOrOutstandingPercent: 33.3,
  });
});

test('in August 2026 Brent has no overall grade and is in no share', () => {
  const point = englandAsAt(councils, 'overall', '2026-08-20', 'publication');
  expect(point.counts['not-given']).toBe(1);
  // Cumberland good, Cheshire East inadequate.
  expect(point.goodOrOutstandingPercent).toBe(50);
});

test('a successor starts without a grade of its own', () => {
  const point = englandAsAt(councils, 'overall', '2023-12-31', 'publication');
  expect(point.counts['not-inspected']).toBe(1);
});

test('no council graded: no share, not 0%', () => {
  expect(goodOrOutstandingPercent(tally(['not-given', 'not-inspected']))).toBeNull();
});
