import { expect, test } from 'vitest';
import { publish } from '#publisher/publish.ts';
import { editedDataSet } from '#tests/support/editedDataSet.ts';
import { messagesAfter } from '#tests/support/messagesAfter.ts';

const overall = [
  'judgements.csv',
  'eastmere-ilacs-2024-05-16,overall-effectiveness,inadequate',
  'eastmere-ilacs-2024-05-16,overall-effectiveness,requires-improvement',
] as const;

test('care leavers inadequate but the whole not: a warning, which stops nothing', () => {
  expect(messagesAfter('warning', overall)).toContain(
    'judgements.csv:12 grade: found "requires-improvement" overall while care-leavers in line 16 is inadequate; expected "inadequate" overall, as in every such report so far; mend: read the report again; keep the grades if it says so',
  );
  expect(publish(editedDataSet(overall)).output).not.toBeNull();
});

test('inadequate leaders alone have gone with a better overall grade', () => {
  const messages = messagesAfter('warning', [
    'judgements.csv',
    'eastmere-ilacs-2019-12-16,impact-of-leaders,requires-improvement',
    'eastmere-ilacs-2019-12-16,impact-of-leaders,inadequate',
  ]);
  expect(messages.filter((message) => message.startsWith('judgements.csv'))).toEqual([]);
});
