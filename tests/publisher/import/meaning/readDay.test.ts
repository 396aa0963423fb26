import { expect, test } from 'vitest';
import { readDay, type DayReading } from '#publisher/import/meaning/readDay.ts';

function read(text: string): DayReading {
  return readDay({ text, day: null, number: null });
}

test.each([
  ['2024-05-16', '2024-05-16'],
  ['2024/5/6', '2024-05-06'],
  ['2024-05-16 00:00:00', '2024-05-16'],
  ['16/05/2024 09:30', '16'],
  ['16 May 2024', '2024-05-16'],
  ['16 MAY 2024', '2024-05-16'],
  ['16th May 2024', '2024-05-16'],
  ['Thursday, 16 May 2024', '2024-05-16'],
  ['May 16, 2024', '2024-05-16'],
  ['Sept 3, 2024', '2024-09-03'],
  ['16-May-24', '2024-05-16'],
  ['29 February 2024', '2024-02-29'],
  ['05/05/2024', '2024-05-05'],
  // Days since 30 December 1899.
  ['45428', '2024-05-16'],
  ['45428.75', '2024-05-16'],
])('%s is a day', (text, day) => {
  const reading = read(text);
  if (day.length === 2) expect(reading).toMatchObject({ is: 'figures', dayFirst: '2024-05-16' });
  else expect(reading).toEqual({ is: 'day', day });
});

test.each([
  ['07/10/2023', '2023-10-07', '2023-07-10'],
  ['16.5.24', '2024-05-16', null],
  ['5-16-2024', null, '2024-05-16'],
  ['30/02/2024', null, null],
])('%s depends on the order', (text, dayFirst, monthFirst) => {
  const isNone = dayFirst === null && monthFirst === null;
  expect(read(text)).toEqual(
    isNone ? { is: 'none', impossible: true } : { is: 'figures', dayFirst, monthFirst },
  );
});

test.each([
  ['29 February 2023', true],
  ['2023-13-01', true],
  ['31/04/2024', true],
  ['16 Mai 2024', false],
  ['16 Mayhem 2024', false],
  ['May 2024', false],
  ['2024', false],
  ['12345', false],
  ['tomorrow', false],
])('%s is no day', (text, impossible) => {
  expect(read(text)).toEqual({ is: 'none', impossible });
});

test('a typed day counts, whatever is shown; so does a serial number', () => {
  expect(readDay({ text: '07/10/23', day: '2023-07-10', number: null })).toEqual({
    is: 'day',
    day: '2023-07-10',
  });
  expect(readDay({ text: '45,428', day: null, number: 45_428 })).toEqual({
    is: 'day',
    day: '2024-05-16',
  });
  expect(readDay({ text: '4', day: null, number: 4 })).toEqual({ is: 'none', impossible: false });
});
