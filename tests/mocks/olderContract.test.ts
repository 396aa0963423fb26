import { expect, it } from 'vitest';
import { olderContract } from '#mocks/olderContract.ts';

it('lowers the contract number and nothing else', () => {
  expect(JSON.parse(olderContract('{"contract":1,"name":"Eastmere"}'))).toEqual({
    contract: 0,
    name: 'Eastmere',
  });
});

it('leaves a file without one as it is', () => {
  expect(olderContract('{"openapi": "3.1.0"}')).toBe('{"openapi": "3.1.0"}');
});

it.each(['[1]', 'null', '"contract"'])('is for objects, not for %s', (text) => {
  expect(() => olderContract(text)).toThrow(TypeError);
});
