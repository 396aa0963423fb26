import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '#features/my-plan/file/parseDate.ts';
import { readDate } from '#features/my-plan/file/readDate.ts';
import { formatDay } from '#shared/format/formatDay.ts';

describe('a date is read', () => {
  it.each([
    ['2026-01-31', '2026-01-31'],
    ['2026-1-5', '2026-01-05'],
    ['2026/01/31', '2026-01-31'],
    ['2026-01', '2026-01'],
    ['2026', '2026'],
    ['31/01/2026', '2026-01-31'],
    ['5/1/2026', '2026-01-05'],
    ['31.1.2026', '2026-01-31'],
    ['31-01-2026', '2026-01-31'],
    ['01/2026', '2026-01'],
    ['1.2026', '2026-01'],
    ['31 January 2026', '2026-01-31'],
    ['31 Jan 2026', '2026-01-31'],
    ['31-Jan-2026', '2026-01-31'],
    ['1st September 2026', '2026-09-01'],
    ['3 Sept. 2026', '2026-09-03'],
    ['Saturday 31 January 2026', '2026-01-31'],
    ['January 31, 2026', '2026-01-31'],
    ['January 2026', '2026-01'],
    ['may 2026', '2026-05'],
    ['Jan-2026', '2026-01'],
    [' 31\u00a0January  2026 ', '2026-01-31'],
    ['31/01/2026 00:00', '2026-01-31'],
    ['2026-01-31T00:00:00', '2026-01-31'],
    ['29/02/2028', '2028-02-29'],
  ])('%j as %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it('as the site writes it, of any precision', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.constantFrom(4, 7, 10), (day, length) => {
        const date = day.toISOString().slice(0, length);
        expect(readDate(date)).toBe(date);
        expect(readDate(formatDay(date))).toBe(date);
      }),
    );
  });
});

describe('no date is made up', () => {
  it.each([
    ['31/02/2026', 'no-such-day'],
    ['29/02/2026', 'no-such-day'],
    ['2026-04-31', 'no-such-day'],
    ['0/1/2026', 'no-such-day'],
    ['01/31/2026', 'swapped'],
    ['2026-31-01', 'swapped'],
    ['31/01/26', 'short-year'],
    ['Jan-26', 'short-year'],
    ['31 Jan 26', 'short-year'],
    ["Jan '26", 'short-year'],
    ['46053', 'serial'],
    ['31/01/1026', 'far-year'],
    ['2626', 'far-year'],
    ['13/2026', 'unreadable'],
    ['31 Smarch 2026', 'unreadable'],
    ['spring 2026', 'unreadable'],
    ['Q1 2026', 'unreadable'],
    ['TBC', 'unreadable'],
    ['31/01-2026', 'unreadable'],
    ['2026-01-31 14:30', 'unreadable'],
    ['', 'unreadable'],
  ])('of %j: %s', (text, fault) => {
    expect(parseDate(text)).toEqual({ fault });
    expect(readDate(text)).toBeNull();
  });

  it('of any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const date = readDate(text);
        if (date !== null) expect(date).toMatch(/^(19|2[01])\d\d(-(0[1-9]|1[0-2])(-\d\d)?)?$/);
      }),
    );
  });
});
