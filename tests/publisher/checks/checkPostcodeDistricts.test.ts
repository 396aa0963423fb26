import { expect, test } from 'vitest';
import { messagesAfter } from '#tests/support/messagesAfter.ts';

test('a sector and a unit of a district that is not there, told once', () => {
  const messages = messagesAfter('error', ['postcode-prefixes.csv', 'ZQ2,norwick\n', '']);
  expect(messages).toEqual([
    'postcode-prefixes.csv:5 prefix: found "ZQ2 4" without its district; expected a row for "ZQ2" too; mend: add the district with the area most of it lies in',
  ]);
});

test('a district whose own row has another fault is there', () => {
  const messages = messagesAfter('error', ['postcode-prefixes.csv', 'ZQ2,norwick', 'ZQ2,']);
  expect(messages.map((message) => message.replace(/: found.*/, ''))).toEqual([
    'postcode-prefixes.csv:5 area_id',
  ]);
});
