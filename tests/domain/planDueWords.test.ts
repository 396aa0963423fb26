import { expect, it } from 'vitest';
import { planDueWords } from '#domain/planDueWords.ts';

const due = { from: '2024-05-16', workingDays: 70, dueOn: '2024-08-23' };
const spring = { date: '2024-05-27', name: 'Spring bank holiday' };

it('says what a due day is, with every bank holiday passed over', () => {
  expect(planDueWords.count({ ...due, bankHolidays: [spring] })).toBe(
    '70 working days after the report of 16 May 2024, not counting weekends or the bank holiday of 27 May 2024 (Spring bank holiday)',
  );
  const bankHolidays = [
    { date: '2024-03-29', name: 'Good Friday' },
    { date: '2024-04-01', name: 'Easter Monday' },
    spring,
  ];
  expect(planDueWords.count({ ...due, bankHolidays })).toMatch(
    /or the bank holidays of 29 March 2024 \(Good Friday\), 1 April 2024 \(Easter Monday\) and 27 May 2024 \(Spring bank holiday\)$/,
  );
  expect(planDueWords.count({ ...due, bankHolidays: [] })).toMatch(
    /weekends; no bank holiday is among the days$/,
  );
});
