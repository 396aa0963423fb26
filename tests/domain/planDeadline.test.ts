import { expect, it } from 'vitest';
import { planDeadline } from '#domain/planDeadline.ts';
import { englandBankHolidays } from '#tests/support/englandBankHolidays.ts';

// 70 weekdays are 14 weeks: each line is the same weekday 14 weeks on, and a day more for a holiday.
it.each([
  ['2023-05-09', '2023-08-16', 'Tuesday 15 August and 29 May'],
  ['2024-05-16', '2024-08-23', 'Thursday 22 August and 27 May'],
  ['2022-05-12', '2022-08-22', 'Thursday 18 August, 2 and 3 June, over a weekend'],
  ['2024-11-04', '2025-02-13', 'Monday 10 February, 25 and 26 December and 1 January'],
  ['2026-08-03', '2026-11-10', 'Monday 9 November and 31 August'],
])('a report of %s asks for a plan by %s: %s', (publishedOn, dueOn) => {
  expect(planDeadline(publishedOn, englandBankHolidays)).toMatchObject({
    from: publishedOn,
    workingDays: 70,
    dueOn,
  });
});
