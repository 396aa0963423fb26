import { describe, expect, test } from 'vitest';
import { readPostcode } from '#domain/postcodes/readPostcode.ts';
import { realNames } from '../names/realNames.ts';

describe('a whole postcode', () => {
  test.each([
    ['SK9 1AA', 'SK9 1AA', 'SK', 'SK9', 'SK9 1'],
    ['sk91aa', 'SK9 1AA', 'SK', 'SK9', 'SK9 1'],
    ['  Sk9   1aA ', 'SK9 1AA', 'SK', 'SK9', 'SK9 1'],
    ['SK9-1AA', 'SK9 1AA', 'SK', 'SK9', 'SK9 1'],
    ['s k 9 1 a a', 'SK9 1AA', 'SK', 'SK9', 'SK9 1'],
    ['M1 1AE', 'M1 1AE', 'M', 'M1', 'M1 1'],
    ['B338TH', 'B33 8TH', 'B', 'B33', 'B33 8'],
    ['DN551PT', 'DN55 1PT', 'DN', 'DN55', 'DN55 1'],
    ['W1A 0AX', 'W1A 0AX', 'W', 'W1A', 'W1A 0'],
    ['sw1a1aa', 'SW1A 1AA', 'SW', 'SW1A', 'SW1A 1'],
    ['ec1a 1bb', 'EC1A 1BB', 'EC', 'EC1A', 'EC1A 1'],
  ])('%s is %s', (typed, text, area, district, sector) => {
    expect(readPostcode(typed)).toEqual({ kind: 'unit', text, area, district, sector });
  });

  test.each([
    ['SK9 IAA', 'SK9 1AA'],
    ['SK1O OAA', 'SK10 0AA'],
    ['sk9 oaa', 'SK9 0AA'],
  ])('%s has letters for digits: %s', (typed, text) => {
    expect(readPostcode(typed)).toMatchObject({ kind: 'unit', text });
  });
});

describe('a part of a postcode', () => {
  test.each([
    ['SK9 1', 'SK9 1', 'SK9'],
    ['SK9 1A', 'SK9 1A', 'SK9'],
    ['sk91a', 'SK9 1A', 'SK9'],
    ['SK912', 'SK91 2', 'SK91'],
    ['W1 2', 'W1 2', 'W1'],
    ['w12a', 'W1 2A', 'W1'],
    ['EC1A1', 'EC1A 1', 'EC1A'],
  ])('%s is %s in %s', (typed, text, district) => {
    expect(readPostcode(typed)).toMatchObject({ kind: 'part', text, district });
  });
});

describe('a district', () => {
  test.each([
    ['SK9', 'SK9', 'SK', null],
    ['sk 9', 'SK9', 'SK', null],
    ['W1A', 'W1A', 'W', null],
    ['EC1A', 'EC1A', 'EC', null],
    ['E10', 'E10', 'E', 'E1'],
    ['SK99', 'SK99', 'SK', 'SK9'],
  ])('%s is %s', (typed, text, area, start) => {
    expect(readPostcode(typed)).toEqual({ kind: 'district', text, area, district: text, start });
  });
});

test.each(['SK9 1AAA', 'SK9 AAA', 'SK9 1CA', 'W1AA', 'M1 22', 'SK9 11A'])(
  '%s begins like a postcode but is none',
  (typed) => {
    expect(readPostcode(typed)).toEqual({ kind: 'malformed', text: typed });
  },
);

test.each(['', 'SK', 'Hull', 'E06000049', 'e0600', 'St Helens', '9', '12 High Street', 'ABC1 2DE'])(
  '%s is no postcode at all',
  (typed) => {
    expect(readPostcode(typed)).toBeNull();
  },
);

test('no name of a council is taken for a postcode, however much of it is typed', () => {
  const { councils, aliases } = realNames();
  const names = [...councils.map(({ name }) => name), ...aliases.map(({ alias }) => alias)];
  const starts = names.flatMap((name) => Array.from(name, (_, at) => name.slice(0, at + 1)));
  expect(starts.filter((start) => readPostcode(start) !== null)).toEqual([]);
});
