import { expect, it } from 'vitest';
import { shownText } from '#publisher/import/shownText.ts';

it('is what a reader sees: one space for any white space, nothing for what has no width', () => {
  expect(shownText(' \u00a0Requires\u202fimprovement\r\n\tto be\u2003good ')).toBe(
    'Requires improvement to be good',
  );
  expect(shownText('Out\u00adstand\u200bing\ufeff')).toBe('Outstanding');
  expect(shownText('a\u0007\u009b31mb')).toBe('a 31mb');
  expect(shownText(' \u200b\u00a0')).toBe('');
  expect(shownText('Tŷ – “café”')).toBe('Tŷ – “café”');
});
