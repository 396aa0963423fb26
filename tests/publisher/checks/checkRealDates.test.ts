import { expect, test } from 'vitest';
import { messagesAfter } from '#tests/support/messagesAfter.ts';

test('a day no calendar has', () => {
  const messages = messagesAfter('error', ['inspections.csv', '2023-02-06', '2023-02-29']);
  expect(messages).toEqual([
    'inspections.csv:5 started_on: found "2023-02-29"; expected a day that exists, written 2024-05-16, or nothing; mend: correct the day',
  ]);
});

test('a month no year has, and a day written the British way', () => {
  const messages = messagesAfter(
    'error',
    ['action-plan-milestones.csv', '2025-06,month', '2025-13,month'],
    ['bank-holidays.csv', '2024-12-26', '26/12/2024'],
  );
  expect(messages).toEqual([
    'action-plan-milestones.csv:3 due_on: found "2025-13"; expected a day, month or year that exists, written 2024-05-16, 2024-05 or 2024, or nothing; mend: correct the date',
    'bank-holidays.csv:5 date: found "26/12/2024"; expected a day that exists, written 2024-05-16; mend: correct the day',
  ]);
});

test('29 February of a leap year is a day', () => {
  expect(messagesAfter('error', ['bank-holidays.csv', '2024-05-27', '2024-02-29'])).toEqual([]);
});
