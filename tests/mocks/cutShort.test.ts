import { expect, it } from 'vitest';
import { cutShort } from '#mocks/cutShort.ts';

it('leaves the first half', () => {
  expect(cutShort('{"name":"Eastmere"}')).toBe('{"name":"E');
});

it('breaks even the shortest object', () => {
  expect(cutShort('{}')).toBe('{');
});
