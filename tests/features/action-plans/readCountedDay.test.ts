import { expect, test } from 'vitest';
import { readCountedDay } from '#features/action-plans/readCountedDay.ts';

const read = (text: string | null) => readCountedDay(text, '2026-08-20');

test('the data’s day, or a later one', () => {
  expect(read(null)).toEqual({ day: '2026-08-20', adjusted: null });
  expect(read('')).toEqual({ day: '2026-08-20', adjusted: null });
  expect(read('2026-08-20')).toEqual({ day: '2026-08-20', adjusted: null });
  expect(read('2026-11-25')).toEqual({ day: '2026-11-25', adjusted: null });
  // Five years on, to the end of the month.
  expect(read('2031-08-31')).toEqual({ day: '2031-08-31', adjusted: null });
});

test('what can’t be counted on is said', () => {
  expect(read('2026-08-19')).toEqual({
    day: '2026-08-20',
    adjusted: expect.stringContaining('“2026-08-19”, before the data end') as string,
  });
  expect(read('2031-09-01').day).toBe('2031-08-31');
  expect(read('2031-09-01').adjusted).toContain('too far ahead. This counts on 31 August 2031');
  expect(read('2027-02-29').adjusted).toContain('which is not a day');
  expect(read('2027').day).toBe('2026-08-20');
  expect(read('z'.repeat(400)).adjusted).not.toContain('z'.repeat(31));
});
