import { expect, test } from 'vitest';
import { answerPostcodeArea } from '#domain/postcodes/answerPostcodeArea.ts';

const areas = ['BT', 'SK'];

test('an area of the directory is left to its own postcodes', () => {
  expect(answerPostcodeArea({ text: 'SK9', area: 'SK' }, areas)).toBeNull();
});

test.each([
  ['GY1 1AA', 'GY', 'guernsey'],
  ['JE2', 'JE', 'jersey'],
  ['IM1 1', 'IM', 'isle-of-man'],
])('%s is outside the UK', (text, area, island) => {
  expect(answerPostcodeArea({ text, area }, areas)).toEqual({ kind: 'island', text, island });
});

test('letters no postcode begins with', () => {
  expect(answerPostcodeArea({ text: 'QQ1 1AA', area: 'QQ' }, areas)).toEqual({
    kind: 'no-area',
    area: 'QQ',
  });
});
