import { expect, test } from 'vitest';
import { reportAsAt, standingOf } from '#domain/standing.ts';
import { realReports } from '#tests/support/realReports.ts';

const cheshireEast = realReports['cheshire-east'];

test('a report stands from the day it is published', () => {
  expect(reportAsAt(cheshireEast, '2015-09-14')).toBeNull();
  expect(reportAsAt(cheshireEast, '2015-09-15')?.framework).toBe('sif');
  expect(reportAsAt(cheshireEast, '2024-05-15')?.framework).toBe('ilacs-2018');
  expect(reportAsAt(cheshireEast, '2024-05-16')?.framework).toBe('ilacs-2023');
});

test("at the end of 2019 the 2015 report still stood by publication, the new inspection by Ofsted's count", () => {
  expect(reportAsAt(cheshireEast, '2019-12-31')?.publishedOn).toBe('2015-09-15');
  expect(reportAsAt(cheshireEast, '2019-12-31', 'inspection')?.publishedOn).toBe('2020-01-09');
});

test('where the start is not known, the day of publication stands in for it', () => {
  expect(reportAsAt(realReports.cumbria, '2015-05-12', 'inspection')).toBeNull();
  expect(reportAsAt(realReports.cumbria, '2015-05-13', 'inspection')?.publishedOn).toBe(
    '2015-05-13',
  );
});

test('the order of the reports does not matter', () => {
  expect(reportAsAt([...cheshireEast].reverse(), '2026-08-20')?.publishedOn).toBe('2024-05-16');
});

test('no report is not inspected; a 2026 report has no overall grade', () => {
  expect(standingOf(null, 'overall')).toBe('not-inspected');
  expect(standingOf(realReports.brent[3], 'overall')).toBe('not-given');
  expect(standingOf(realReports.brent[3], 'leaders')).toBe('good');
});
