import { expect, test } from 'vitest';
import { compactReport, expandReport } from '#domain/compactReports.ts';
import { realReports } from '#tests/support/realReports.ts';

test('grades are one letter a lane: overall, leaders, protection, in care, care leavers', () => {
  expect(realReports['cheshire-east'].map((report) => compactReport(report).grades)).toEqual([
    'RRRRR',
    'RRRRR',
    'IRRRI',
  ]);
  expect(compactReport(realReports.trafford[3]).grades).toBe('-IIGR');
  expect(compactReport(realReports['isles-of-scilly'][0]).grades).toBe('GGGNN');
});

test('every report reads back as it was', () => {
  for (const report of Object.values(realReports).flat()) {
    expect(expandReport(compactReport(report))).toEqual(report);
  }
});
