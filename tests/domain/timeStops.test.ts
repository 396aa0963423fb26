import { expect, test } from 'vitest';
import { clampDay, timeStops } from '#domain/timeStops.ts';

test('the end of every year from 2014, then the day the data reach to', () => {
  const stops = timeStops('2026-08-20');
  expect(stops).toHaveLength(13);
  expect(stops.slice(0, 2)).toEqual(['2014-12-31', '2015-12-31']);
  expect(stops.slice(-2)).toEqual(['2025-12-31', '2026-08-20']);
});

test('a data set that reaches to the last of December has that day once', () => {
  expect(timeStops('2015-12-31')).toEqual(['2014-12-31', '2015-12-31']);
});

test('days before 2014 and after the data move to the nearest the data cover', () => {
  expect(clampDay('1066-10-14', '2026-08-20')).toBe('2014-01-01');
  expect(clampDay('2999-01-01', '2026-08-20')).toBe('2026-08-20');
  expect(clampDay('2019-12-31', '2026-08-20')).toBe('2019-12-31');
});
