import { expect, test } from 'vitest';
import { messagesAfter } from '#tests/support/messagesAfter.ts';

test('a report published the day after the data reach to', () => {
  const messages = messagesAfter('error', [
    'inspections.csv',
    '2026-05-22,2026-06-15',
    '2026-05-22,2026-07-01',
  ]);
  expect(messages).toEqual([
    'inspections.csv:13 published_on: found "2026-07-01"; expected no later than data_as_at of data-set.csv, "2026-06-30"; mend: correct the date, or data_as_at once the data reach further',
  ]);
});

test('on the very day is not the future', () => {
  expect(
    messagesAfter('error', ['inspections.csv', '2026-05-22,2026-06-15', '2026-05-22,2026-06-30']),
  ).toEqual([]);
});

test('events, sources and statuses are held against the day of checking', () => {
  const messages = messagesAfter(
    'error',
    ['events.csv', '2025-11,month', '2026-08,month'],
    ['sources.csv', '2026-07-15', '2026-07-16'],
    ['action-plan-milestones.csv', 'not-started,2026,', 'not-started,2027,'],
  );
  expect(messages).toEqual([
    'events.csv:6 occurred_on: found "2026-08"; expected no later than checked_on of data-set.csv, "2026-07-15"; mend: correct the date, or checked_on once the data reach further',
    'action-plan-milestones.csv:6 status_as_at: found "2027"; expected no later than checked_on of data-set.csv, "2026-07-15"; mend: correct the date, or checked_on once the data reach further',
    'sources.csv:2 published_on: found "2026-07-16"; expected no later than checked_on of data-set.csv, "2026-07-15"; mend: correct the date, or checked_on once the data reach further',
  ]);
});

test('due dates, plan periods and bank holidays may lie ahead', () => {
  const messages = messagesAfter(
    'error',
    ['action-plan-milestones.csv', '2026-09,month', '2031-09,month'],
    ['action-plans.csv', '2024-10,2026', '2024-10,2031'],
    ['bank-holidays.csv', '2026-08-31', '2031-08-25'],
  );
  expect(messages).toEqual([]);
});

test('data that reach past the day they were checked', () => {
  const messages = messagesAfter('error', ['data-set.csv', '2026-06-30', '2026-07-20']);
  expect(messages).toEqual([
    'data-set.csv:2 checked_on: found "2026-07-15"; expected no earlier than data_as_at, "2026-07-20"; mend: correct checked_on or data_as_at',
  ]);
});
