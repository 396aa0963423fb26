import { expect, test } from 'vitest';
import { messagesAfter } from '#tests/support/messagesAfter.ts';

test('prefixes outside BT that lead to Northern Ireland are told once, with their number', () => {
  const rest =
    'expected northern-ireland for BT alone; mend: treat them as postcodes without a place: the directory has none for them';
  expect(messagesAfter('warning')).toEqual([
    `postcode-prefixes.csv:9 area_id: found "northern-ireland" for 1 prefix outside BT, the first "ZQ9 9ZZ"; ${rest}`,
  ]);
  expect(
    messagesAfter('warning', [
      'postcode-prefixes.csv',
      'ZQ1 9AA,wales',
      'ZQ1 9AA,northern-ireland',
    ]),
  ).toEqual([
    `postcode-prefixes.csv:4 area_id: found "northern-ireland" for 2 prefixes outside BT, the first "ZQ1 9AA"; ${rest}`,
  ]);
});

test('BT alone needs no warning', () => {
  expect(
    messagesAfter('warning', ['postcode-prefixes.csv', 'ZQ9 9ZZ,northern-ireland\n', '']),
  ).toEqual([]);
});
