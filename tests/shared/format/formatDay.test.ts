import { expect, test } from 'vitest';
import { formatDay, formatMonth, formatShortMonth, formatSpan } from '#shared/format/formatDay.ts';

test('a date is as precise as its source', () => {
  expect(formatDay('2024-05-16')).toBe('16 May 2024');
  expect(formatDay('2025-02')).toBe('February 2025');
  expect(formatDay('2027')).toBe('2027');
});

test('months, long and short', () => {
  expect(formatMonth('2019-11-18')).toBe('November 2019');
  expect(formatMonth('2019')).toBe('2019');
  expect(formatShortMonth('2023-09-04')).toBe('Sep 2023');
  expect(formatShortMonth('2023')).toBe('2023');
});

test('a span says each part once', () => {
  expect(formatSpan('2024-02-26', '2024-03-08')).toBe('26 February to 8 March 2024');
  expect(formatSpan('2022-07-11', '2022-07-15')).toBe('11 to 15 July 2022');
  expect(formatSpan('2021-12-06', '2022-01-10')).toBe('6 December 2021 to 10 January 2022');
  expect(formatSpan('2022-05-04', '2022-05-04')).toBe('4 May 2022');
});
