import { expect, test } from 'vitest';
import { messagesAfter } from '#tests/support/messagesAfter.ts';

test('a SEND outcome for a grade, and a grade for a SEND outcome', () => {
  const messages = messagesAfter(
    'error',
    [
      'judgements.csv',
      'care-leavers,inadequate\neastmere-send',
      'care-leavers,inconsistent\neastmere-send',
    ],
    ['judgements.csv', 'send-arrangements,systemic-failings', 'send-arrangements,inadequate'],
  );
  expect(messages).toEqual([
    'judgements.csv:16 grade: found "inconsistent"; expected one of outstanding, good, requires-improvement, inadequate for care-leavers; mend: correct the grade, or the judgement it is for',
    'judgements.csv:28 grade: found "inadequate"; expected one of typically-positive, inconsistent, systemic-failings for send-arrangements; mend: correct the grade, or the judgement it is for',
  ]);
});

test('not judged: some SIF judgements of small councils alone', () => {
  const messages = messagesAfter(
    'error',
    [
      'judgements.csv',
      'skerry-isles-sif-2016-06-20,help-and-protection,good',
      'skerry-isles-sif-2016-06-20,help-and-protection,not-judged',
    ],
    [
      'judgements.csv',
      'skerry-isles-ilacs-2023-08-21,care-leavers,outstanding',
      'skerry-isles-ilacs-2023-08-21,care-leavers,not-judged',
    ],
  );
  expect(messages).toEqual([
    'judgements.csv:45 grade: found "not-judged"; expected one of outstanding, good, requires-improvement, inadequate for help-and-protection; mend: correct the grade, or the judgement it is for',
    'judgements.csv:57 grade: found "not-judged"; expected one of outstanding, good, requires-improvement, inadequate for care-leavers; mend: correct the grade, or the judgement it is for',
  ]);
});
