import { expect, test } from 'vitest';
import { readDay } from '#shared/format/readDay.ts';

const asAt = '2026-08-20';

function read(text: string | null) {
  return readDay('on', text, asAt, asAt);
}

test.each([
  [null, '2026-08-20'],
  ['', '2026-08-20'],
  ['2019', '2019-12-31'],
  ['2019-06', '2019-06-30'],
  ['2021-03-31', '2021-03-31'],
  ['2026', '2026-08-20'],
  ['2026-08', '2026-08-20'],
])('%s is %s, and nothing is said', (text, day) => {
  expect(read(text)).toEqual({ day, adjusted: null });
});

test.each([
  [
    '1850',
    'year 1850',
    '2014-12-31',
    'which is before the first reports. This shows 31 December 2014',
  ],
  [
    '2013-12-31',
    'date 2013-12-31',
    '2014-12-31',
    'which is before the first reports. This shows 31 December 2014',
  ],
  ['2031', 'year 2031', '2026-08-20', 'which is after the latest data. This shows 20 August 2026'],
  [
    '2026-08-21',
    'date 2026-08-21',
    '2026-08-20',
    'which is after the latest data. This shows 20 August 2026',
  ],
  [
    '2019-02-31',
    'date 2019-02-31',
    '2019-02-28',
    'which is not in the calendar. This shows 28 February 2019',
  ],
  ['2019-13-01', 'date 2019-13-01', '2026-08-20', 'which is not a date. This shows 20 August 2026'],
  ['yesterday', 'date “yesterday”', '2026-08-20', 'which is not a date. This shows 20 August 2026'],
])('%s becomes %s, and the reader is told', (text, asked, day, why) => {
  expect(read(text)).toEqual({ day, adjusted: `The link asked for the ${asked}, ${why}` });
});

test('a long value is not repeated in full', () => {
  expect(read('x'.repeat(5000)).adjusted?.length).toBeLessThan(150);
});

test('the day to compare with is called so', () => {
  expect(readDay('since', '1066', '2019-12-31', asAt)).toEqual({
    day: '2014-12-31',
    adjusted:
      'The link asked for a comparison with the year 1066, which is before the first reports. This compares with 31 December 2014',
  });
});
