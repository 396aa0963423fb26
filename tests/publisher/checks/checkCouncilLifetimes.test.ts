import { expect, test } from 'vitest';
import { messagesAfter } from '#tests/support/messagesAfter.ts';

const rest =
  'mend: correct the date, or name the council inspected: a successor inherits no inspection';

test("a successor with its former council's inspection", () => {
  const messages = messagesAfter(
    'error',
    [
      'inspections.csv',
      'old-tarnshire-ilacs-2019-02-25,old-tarnshire',
      'old-tarnshire-ilacs-2019-02-25,vale-of-tarn',
    ],
    [
      'inspections.csv',
      'old-tarnshire-sif-2014-11-03,old-tarnshire',
      'old-tarnshire-sif-2014-11-03,ashmoor',
    ],
  );
  expect(messages).toEqual([
    `inspections.csv:14 published_on: found "2014-11-03"; expected no earlier than 2023-04-01, when ashmoor was established; ${rest}`,
    `inspections.csv:15 started_on: found "2019-01-14"; expected no earlier than 2023-04-01, when vale-of-tarn was established; ${rest}`,
  ]);
});

test("a former council with its successor's inspection", () => {
  const messages = messagesAfter('error', [
    'inspections.csv',
    'vale-of-tarn-send-2026-05-05,vale-of-tarn',
    'vale-of-tarn-send-2026-05-05,old-tarnshire',
  ]);
  expect(messages).toEqual([
    `inspections.csv:20 started_on: found "2026-03-02"; expected earlier than 2023-04-01, when old-tarnshire was abolished; ${rest}`,
  ]);
});

const sendOfVale = '2026-03-02,2026-03-06,2026-05-05';
const ilacsOfOldTarnshire = '2019-01-14,2019-01-25,2019-02-25';

test('the day a council is established is its first, the day it is abolished no longer its own', () => {
  expect(
    messagesAfter('error', ['inspections.csv', sendOfVale, '2023-04-01,2023-04-05,2023-06-01']),
  ).toEqual([]);
  expect(
    messagesAfter('error', ['inspections.csv', sendOfVale, '2023-03-31,2023-04-05,2023-06-01']),
  ).toHaveLength(1);
  const visit = ['inspections.csv', 'old-tarnshire,ilacs,standard', 'old-tarnshire,jtai,'] as const;
  const lastDay = ['inspections.csv', ilacsOfOldTarnshire, '2023-03-31,,2023-06-01'] as const;
  const dayAfterLast = ['inspections.csv', ilacsOfOldTarnshire, '2023-04-01,,2023-06-01'] as const;
  const toldOf = (...edits: Parameters<typeof messagesAfter>[1][]): string[] =>
    messagesAfter('error', ...edits).filter((message) => message.includes('abolished'));
  expect(toldOf(visit, lastDay)).toEqual([]);
  expect(toldOf(visit, dayAfterLast)).toHaveLength(1);
});

test('a report published after the end of its council is its own while its start is not known', () => {
  expect(
    messagesAfter('error', ['inspections.csv', ',,2014-11-03,', ',,2023-05-03,']).filter(
      (message) => message.includes('abolished'),
    ),
  ).toEqual([]);
});
