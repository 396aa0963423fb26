import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '#domain/addDays.ts';
import { addWorkingDays } from '#domain/addWorkingDays.ts';
import { daysBetween } from '#domain/daysBetween.ts';
import { englandBankHolidays } from '#tests/support/englandBankHolidays.ts';

function count(from: string, workingDays: number): [dueOn: string, ...passed: string[]] {
  const { dueOn, bankHolidays } = addWorkingDays(from, workingDays, englandBankHolidays);
  return [dueOn, ...bankHolidays.map(({ date }) => date)];
}

/** 0 on Sundays. */
function weekday(day: string): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay();
}

test('70 working days after 9 May 2023 is 16 August 2023', () => {
  // Tuesday; 14 weeks later is Tuesday 15 August, and 29 May is a bank holiday.
  expect(addWorkingDays('2023-05-09', 70, englandBankHolidays)).toEqual({
    from: '2023-05-09',
    workingDays: 70,
    dueOn: '2023-08-16',
    bankHolidays: [{ date: '2023-05-29', name: 'Spring bank holiday' }],
  });
});

test('Christmas 2024 and New Year', () => {
  // Friday 20 December; 23, 24, 27, 30 and 31 December are the five; then 2 January.
  expect(count('2024-12-20', 2)).toEqual(['2024-12-24']);
  expect(count('2024-12-20', 5)).toEqual(['2024-12-31', '2024-12-25', '2024-12-26']);
  expect(count('2024-12-20', 6)).toEqual(['2025-01-02', '2024-12-25', '2024-12-26', '2025-01-01']);
});

test('Christmas on a weekend is made up for on the Monday and Tuesday: 2021', () => {
  expect(count('2021-12-24', 1)).toEqual(['2021-12-29', '2021-12-27', '2021-12-28']);
});

test('Easter 2023, and the coronation on 8 May', () => {
  // Monday 3 April: 4, 5, 6, 11 and 12 April.
  expect(count('2023-04-03', 5)).toEqual(['2023-04-12', '2023-04-07', '2023-04-10']);
  // Thursday 6 April: 4 days that week, 5, 5, then 2 to 5 May, 9 and 10 May.
  expect(count('2023-04-06', 20)).toEqual([
    '2023-05-10',
    '2023-04-07',
    '2023-04-10',
    '2023-05-01',
    '2023-05-08',
  ]);
});

test('the extra holidays of 2022: 2 and 3 June, 19 September', () => {
  expect(count('2022-05-30', 3)).toEqual(['2022-06-06', '2022-06-02', '2022-06-03']);
  expect(count('2022-09-16', 1)).toEqual(['2022-09-20', '2022-09-19']);
});

describe('the first day', () => {
  it('may be a weekend', () => {
    expect(count('2024-01-06', 1)).toEqual(['2024-01-08']);
    expect(count('2024-01-07', 1)).toEqual(['2024-01-08']);
  });

  it('may be a bank holiday, which is not passed over but started from', () => {
    expect(count('2024-05-27', 1)).toEqual(['2024-05-28']);
  });

  it('is the answer where nothing is added', () => {
    expect(count('2024-05-16', 0)).toEqual(['2024-05-16']);
    expect(count('2024-05-18', 0)).toEqual(['2024-05-18']);
  });
});

test('a holiday on a weekend is not told: it costs no working day', () => {
  const saturday = { date: '2024-06-08', name: 'Made up' };
  expect(addWorkingDays('2024-06-07', 1, [saturday])).toMatchObject({
    dueOn: '2024-06-10',
    bankHolidays: [],
  });
});

test('what else is known of a holiday does not come along', () => {
  const holiday = { date: '2024-05-27', name: 'Spring bank holiday', line: 97 };
  expect(addWorkingDays('2024-05-24', 1, [holiday]).bankHolidays).toEqual([
    { date: '2024-05-27', name: 'Spring bank holiday' },
  ]);
});

test('past the end of the list, holidays count as working days', () => {
  expect(englandBankHolidays.at(-1)?.date).toBe('2030-12-26');
  // Tuesday 1 January 2031 would be New Year's Day.
  expect(count('2030-12-31', 1)).toEqual(['2031-01-01']);
});

test('the real list has eight holidays a year, more in 2022 and 2023, all on weekdays', () => {
  const years = new Map<string, number>();
  for (const { date } of englandBankHolidays) {
    expect([0, 6], date).not.toContain(weekday(date));
    const year = date.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  expect([...years.keys()]).toEqual(Array.from({ length: 18 }, (_, at) => String(2013 + at)));
  expect([...years].filter(([, holidays]) => holidays !== 8)).toEqual([
    ['2022', 10],
    ['2023', 9],
  ]);
});

test('the days between, without weekends and the holidays told, are as many as asked for', () => {
  const starts = fc.integer({ min: 0, max: 4500 }).map((days) => addDays('2014-01-01', days));
  fc.assert(
    fc.property(starts, fc.integer({ min: 1, max: 120 }), (from, workingDays) => {
      const { dueOn, bankHolidays } = addWorkingDays(from, workingDays, englandBankHolidays);
      const between = Array.from({ length: daysBetween(from, dueOn) }, (_, at) =>
        addDays(from, at + 1),
      );
      const weekdays = between.filter((day) => ![0, 6].includes(weekday(day)));
      expect(weekdays.length - bankHolidays.length).toBe(workingDays);
      expect(weekdays.at(-1)).toBe(dueOn);
      expect(bankHolidays).toEqual(
        englandBankHolidays.filter(({ date }) => date > from && date <= dueOn),
      );
    }),
  );
});
