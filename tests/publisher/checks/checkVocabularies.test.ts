import { expect, test } from 'vitest';
import { messagesAfter } from '#tests/support/messagesAfter.ts';

test('a word the column does not know', () => {
  const messages = messagesAfter('error', [
    'council-aliases.csv',
    'Skerries,short-name',
    'Skerries,nickname',
  ]);
  expect(messages).toEqual([
    'council-aliases.csv:4 kind: found "nickname"; expected one of district, former-district, former-council, short-name; mend: use one of these words, or add the new one to the contract first',
  ]);
});

test('a region that is none of the nine', () => {
  const messages = messagesAfter('error', [
    'councils.csv',
    'Norwick,E08900002,902,89002,East of England',
    'Norwick,E08900002,902,89002,East Anglia',
  ]);
  expect(messages).toEqual([
    'councils.csv:4 region: found "East Anglia"; expected one of East Midlands, East of England, London, North East, North West, South East, South West, West Midlands, Yorkshire and The Humber; mend: write one of these names',
  ]);
});

test('an unknown grade is told once: its inspection is not said to lack the judgement', () => {
  const messages = messagesAfter('error', [
    'judgements.csv',
    'eastmere-ilacs-2024-05-16,care-leavers,inadequate',
    'eastmere-ilacs-2024-05-16,care-leavers,poor',
  ]);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatch(
    /^judgements\.csv:16 grade: found "poor"; expected one of outstanding, /,
  );
});
