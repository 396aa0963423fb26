import { expect, test } from 'vitest';
import { messagesAfter } from '#tests/support/messagesAfter.ts';

test('a column that is missing and the unknown one in its place', () => {
  const messages = messagesAfter('error', [
    'judgements.csv',
    'inspection_id,judgement,grade',
    'inspection_id,judgment,grade',
  ]);
  expect(messages).toEqual([
    'judgements.csv:1 judgement: found no such column; expected a column named judgement; mend: add the column, or correct its name in the header',
    'judgements.csv:1 judgment: found an unknown column "judgment"; expected one of inspection_id, judgement, grade; mend: correct the name, or take the column out',
  ]);
});

test('a column given twice', () => {
  const messages = messagesAfter(
    'error',
    ['bank-holidays.csv', 'date,name', 'date,name,name'],
    ['bank-holidays.csv', 'Spring bank holiday', 'Spring bank holiday,Spring'],
    ['bank-holidays.csv', '2024-08-26,Summer bank holiday', '2024-08-26,Summer bank holiday,'],
    ['bank-holidays.csv', 'Christmas Day', 'Christmas Day,'],
    ['bank-holidays.csv', 'Boxing Day', 'Boxing Day,'],
    ['bank-holidays.csv', '2026-08-31,Summer bank holiday', '2026-08-31,Summer bank holiday,'],
  );
  expect(messages).toEqual([
    'bank-holidays.csv:1 name: found the column again; expected each column once; mend: take one of them out',
  ]);
});
