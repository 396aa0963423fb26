import { expect, test } from 'vitest';
import { messagesAfter } from '#tests/support/messagesAfter.ts';

test('an inspection that ended before it started, and one published before it ended', () => {
  const messages = messagesAfter(
    'error',
    ['inspections.csv', '2015-07-06,2015-07-29', '2015-07-06,2015-07-05'],
    ['inspections.csv', '2019-11-15,2019-12-16', '2019-11-15,2019-11-14'],
  );
  expect(messages).toEqual([
    'inspections.csv:2 ended_on: found "2015-07-05"; expected no earlier than started_on, "2015-07-06"; mend: correct ended_on or started_on',
    'inspections.csv:3 published_on: found "2019-11-14"; expected no earlier than ended_on, "2019-11-15"; mend: correct published_on or ended_on',
  ]);
});

test('without a last day, publication is held against the first', () => {
  const messages = messagesAfter('error', [
    'inspections.csv',
    '2022-02-08,2022-02-09,2022-03-21',
    '2022-02-08,,2022-02-07',
  ]);
  expect(messages).toEqual([
    'inspections.csv:4 published_on: found "2022-02-07"; expected no earlier than started_on, "2022-02-08"; mend: correct published_on or started_on',
  ]);
});

test('all on one day is in order', () => {
  const edit = [
    'inspections.csv',
    '2022-02-08,2022-02-09,2022-03-21',
    '2022-02-08,2022-02-08,2022-02-08',
  ] as const;
  expect(messagesAfter('error', edit)).toEqual([]);
});

test('a plan whose period ends before it starts; a year may hold its own month', () => {
  expect(messagesAfter('error', ['action-plans.csv', '2024-10,2026', '2024-10,2024'])).toEqual([]);
  expect(messagesAfter('error', ['action-plans.csv', '2024-10,2026', '2024-10,2023'])).toEqual([
    'action-plans.csv:2 period_end: found "2023"; expected no earlier than period_start, "2024-10"; mend: correct period_end or period_start',
  ]);
});

test('an event published before it happened', () => {
  expect(
    messagesAfter('error', [
      'events.csv',
      '2026-06-25,day,2026-06-26',
      '2026-06-25,day,2026-06-24',
    ]),
  ).toEqual([
    'events.csv:7 published_on: found "2026-06-24"; expected no earlier than occurred_on, "2026-06-25"; mend: correct published_on or occurred_on',
  ]);
});

test('a precision that is not that of the date', () => {
  const messages = messagesAfter(
    'error',
    ['events.csv', '2024-07,month', '2024-07,day'],
    ['action-plan-milestones.csv', '2026,year', '2026,'],
    ['action-plan-milestones.csv', 'Mere End,,,', 'Mere End,,day,'],
  );
  expect(messages).toEqual([
    'events.csv:3 date_precision: found "day"; expected "month", as the date has; mend: make the precision and the date agree',
    'action-plan-milestones.csv:5 due_precision: found an empty cell; expected "year", as the date has; mend: make the precision and the date agree',
    'action-plan-milestones.csv:6 due_precision: found "day"; expected nothing, as there is no date; mend: make the precision and the date agree',
  ]);
});
