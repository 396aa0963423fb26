import { expect, test } from 'vitest';
import { countInWords, countOf, listInWords, sentenceCase } from '#shared/format/countOf.ts';

test('one council, two councils, 15,300 councils', () => {
  expect(countOf(1, 'council')).toBe('1 council');
  expect(countOf(0, 'council')).toBe('0 councils');
  expect(countOf(15300, 'council')).toBe('15,300 councils');
  expect(countOf(2, 'inquiry', 'inquiries')).toBe('2 inquiries');
});

test('small counts as words in running text', () => {
  expect(countInWords(3, 'monitoring visit')).toBe('three monitoring visits');
  expect(countInWords(0, 'visit')).toBe('no visits');
  expect(countInWords(12, 'visit')).toBe('12 visits');
});

test('lists read as people say them', () => {
  expect(listInWords([])).toBe('');
  expect(listInWords(['leaders'])).toBe('leaders');
  expect(listInWords(['leaders', 'care leavers'])).toBe('leaders and care leavers');
  expect(listInWords(['a', 'b', 'c'])).toBe('a, b and c');
  expect(sentenceCase('three visits')).toBe('Three visits');
});
