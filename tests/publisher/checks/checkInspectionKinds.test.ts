import { expect, test } from 'vitest';
import { messagesAfter } from '#tests/support/messagesAfter.ts';

test('a type where there is none, and none where there must be one', () => {
  const messages = messagesAfter(
    'error',
    ['inspections.csv', 'eastmere,jtai,,', 'eastmere,jtai,focused-visit,'],
    ['inspections.csv', 'eastmere,ilacs,monitoring-visit,2025-06-03', 'eastmere,ilacs,,2025-06-03'],
  );
  expect(messages).toEqual([
    'inspections.csv:5 inspection_type: found "focused-visit"; expected nothing but for ilacs; mend: correct inspection_type or framework',
    'inspections.csv:9 inspection_type: found an empty cell; expected a type, as for every ilacs inspection; mend: correct inspection_type or framework',
  ]);
});

test('a graded inspection without a day of publication, and one without any day', () => {
  const messages = messagesAfter(
    'error',
    ['inspections.csv', '2024-03-15,2024-05-16', '2024-03-15,'],
    ['inspections.csv', 'monitoring-visit,2025-06-03', 'monitoring-visit,'],
  );
  expect(messages).toEqual([
    'inspections.csv:6 published_on: found an empty cell; expected the day the report was published, as for every graded inspection; mend: give the day, or leave the inspection out until it is published',
    'inspections.csv:9 started_on: found an empty cell; expected a day it started or was published; mend: give started_on or published_on',
  ]);
});

test('an ilacs inspection before there was ILACS', () => {
  const messages = messagesAfter('error', [
    'inspections.csv',
    '2019-01-14,2019-01-25',
    '2017-12-31,2019-01-25',
  ]);
  expect(messages).toEqual([
    'inspections.csv:15 started_on: found "2017-12-31"; expected no earlier than 2018-01-01, when ilacs began; mend: correct the date or framework',
  ]);
});
