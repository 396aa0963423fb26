import { expect, test } from 'vitest';
import { messagesAfter } from '#tests/support/messagesAfter.ts';

test('prefixes that are none', () => {
  const messages = messagesAfter(
    'error',
    ['postcode-prefixes.csv', 'ZQ2 4AB', 'ZQ2 4A'],
    ['postcode-prefixes.csv', 'ZR1,', 'zr1,'],
    ['postcode-prefixes.csv', 'ZS1,', 'ZSX,'],
  );
  const rest =
    'expected a district (SK9), sector (SK9 1) or unit (SK9 1AB) in capitals; mend: write the prefix that way';
  expect(messages).toEqual([
    `postcode-prefixes.csv:7 prefix: found "ZQ2 4A"; ${rest}`,
    `postcode-prefixes.csv:10 prefix: found "zr1"; ${rest}`,
    `postcode-prefixes.csv:13 prefix: found "ZSX"; ${rest}`,
  ]);
});

test('prefixes that lead nowhere, or to a council that is no more', () => {
  const messages = messagesAfter(
    'error',
    ['postcode-prefixes.csv', 'ZR2,ashmoor', 'ZR2,ashmore'],
    ['postcode-prefixes.csv', 'ZR1,vale-of-tarn', 'ZR1,old-tarnshire'],
  );
  const rest =
    'expected the id of a council of today, or one of wales, scotland, northern-ireland; mend: correct the id, or name the council that has the place now';
  expect(messages).toEqual([
    `postcode-prefixes.csv:10 area_id: found "old-tarnshire", abolished on 2023-04-01; ${rest}`,
    `postcode-prefixes.csv:11 area_id: found "ashmore"; ${rest}`,
  ]);
});
