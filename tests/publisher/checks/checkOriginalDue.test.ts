import { expect, test } from 'vitest';
import { messagesAfter } from '#tests/support/messagesAfter.ts';

test('a first due date without a later one', () => {
  const messages = messagesAfter('error', [
    'action-plan-milestones.csv',
    '2025-06,month,2025-03,',
    ',,2025-03,',
  ]);
  expect(messages).toEqual([
    'action-plan-milestones.csv:3 original_due_on: found "2025-03" without a due_on; expected a due_on that replaced it, or nothing; mend: give the date it was moved to in due_on; a date never moved belongs in due_on itself',
  ]);
});

test.each([
  ['the same', '2025-06'],
  ['only more precise', '2025-06-30'],
  ['only less precise', '2025'],
])('a first due date that is %s', (_how, original) => {
  const messages = messagesAfter('error', [
    'action-plan-milestones.csv',
    '2025-06,month,2025-03,',
    `2025-06,month,${original},`,
  ]);
  expect(messages).toEqual([
    `action-plan-milestones.csv:3 original_due_on: found "${original}", which may be the same as due_on, "2025-06"; expected a date that due_on moved away from, or nothing; mend: empty the cell if the date never moved, or correct one of the two`,
  ]);
});

test.each(['2025-05-31', '2025-07', '2026'])(
  'a first due date of %s, before or after a due date in June 2025',
  (original) => {
    const messages = messagesAfter('error', [
      'action-plan-milestones.csv',
      '2025-06,month,2025-03,',
      `2025-06,month,${original},`,
    ]);
    expect(messages).toEqual([]);
  },
);

test('a first due date that is no date', () => {
  const messages = messagesAfter('error', [
    'action-plan-milestones.csv',
    '2025-06,month,2025-03,',
    '2025-06,month,2025-13,',
  ]);
  expect(messages).toEqual([
    'action-plan-milestones.csv:3 original_due_on: found "2025-13"; expected a day, month or year that exists, written 2024-05-16, 2024-05 or 2024, or nothing; mend: correct the date',
  ]);
});
