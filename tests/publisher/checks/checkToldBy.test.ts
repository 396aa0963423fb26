import { expect, test } from 'vitest';
import { messagesAfter } from '#tests/support/messagesAfter.ts';

test('a council’s own account of an event that is no visit', () => {
  const messages = messagesAfter(
    'error',
    ['events.csv', 'month,,,,,Government', 'month,,,,council,Government'],
    ['events.csv', 'month,,,,,Third monitoring', 'month,,,,council,Third monitoring'],
  );
  expect(messages).toEqual([
    'events.csv:3 told_by: found "council" for improvement-notice-issued; expected nothing but for monitoring-visit, focused-visit, jtai; mend: empty the cell, or correct event_type',
  ]);
});

test('an account of somebody the contract does not know', () => {
  const messages = messagesAfter('error', [
    'events.csv',
    'month,,,,,Third monitoring',
    'month,,,,news,Third monitoring',
  ]);
  expect(messages).toEqual([
    'events.csv:6 told_by: found "news"; expected "council", or nothing; mend: use one of these words, or add the new one to the contract first',
  ]);
});
