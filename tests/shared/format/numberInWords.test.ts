import { expect, test } from 'vitest';
import { numberInWords } from '#shared/format/numberInWords.ts';

test('words below ten, figures from ten on', () => {
  expect([0, 1, 9, 10, 15300].map(numberInWords)).toEqual(['no', 'one', 'nine', '10', '15,300']);
});
