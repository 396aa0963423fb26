import { describe, expect, test } from 'vitest';
import { typingSlips } from '#domain/names/typingSlips.ts';

describe('slips between two words', () => {
  test.each([
    ['leeds', 'leeds', 0],
    ['cheshre', 'cheshire', 1],
    ['cheshiire', 'cheshire', 1],
    ['cheshare', 'cheshire', 1],
    ['chehsire', 'cheshire', 1],
    ['macclesfeild', 'macclesfield', 1],
    ['mcclesfeild', 'macclesfield', 2],
    ['hecshier', 'cheshire', null],
    ['', 'ab', 2],
    ['york', 'leeds', null],
  ])('%s and %s: %s', (typed, word, slips) => {
    expect(typingSlips(typed, word, { most: 2 })).toBe(slips);
  });
});

test('more slips than asked for are not counted', () => {
  expect(typingSlips('mcclesfeild', 'macclesfield', { most: 1 })).toBeNull();
});

test('an unfinished word is measured against the start of the other', () => {
  expect(typingSlips('macle', 'macclesfield', { most: 1, unfinished: true })).toBe(1);
  expect(typingSlips('macle', 'macclesfield', { most: 1 })).toBeNull();
});
