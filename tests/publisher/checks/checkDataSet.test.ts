import { expect, test } from 'vitest';
import { messagesAfter } from '#tests/support/messagesAfter.ts';

test('the tiny data set has no error', () => {
  expect(messagesAfter('error')).toEqual([]);
});

test('faults of every kind are told in one run, by file and line', () => {
  const messages = messagesAfter(
    'error',
    ['councils.csv', 'council_type,website', 'council_type,web'],
    ['council-aliases.csv', 'Mere End,district', 'Mere End,borough'],
    ['inspections.csv', '2026-03-02,2026-03-06', '2026-02-30,2026-03-06'],
    ['inspections.csv', '2024-03-04,2024-03-15', '2024-03-04,2024-03-01'],
    ['inspections.csv', '2021-08-16,2021-08-20,2021-10-04', '2021-08-16,2021-08-20,2027-10-04'],
    [
      'judgements.csv',
      'care-leavers,inadequate\neastmere-send',
      'care-leavers,inconsistent\neastmere-send',
    ],
    ['events.csv', 'eastmere-e02', 'eastmere-e01'],
    ['action-plans.csv', 'vale-of-tarn-2023,vale-of-tarn', 'vale-of-tarn-2023,vale-of-tern'],
    ['bank-holidays.csv', '2024-12-25,', '2024-12-25,,'],
  );
  expect(messages.map((message) => message.replace(/: found.*/, ''))).toEqual([
    'councils.csv:1 website',
    'councils.csv:1 web',
    'council-aliases.csv:2 kind',
    'inspections.csv:6 ended_on',
    'inspections.csv:11 published_on',
    'inspections.csv:20 started_on',
    'judgements.csv:16 grade',
    'events.csv:3 event_id',
    'action-plans.csv:3 council_id',
    'bank-holidays.csv:4',
  ]);
});
