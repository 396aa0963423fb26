import { expect, test } from 'vitest';
import { choiceReader } from '#shared/address/choiceReader.ts';

test('a known choice is read; one that is not is left out and told, cut to what can be shown', () => {
  const adjusted: string[] = [];
  const known = choiceReader({ region: 'region' }, adjusted);
  expect(known('region', 'North', ['North', 'South'])).toBe('North');
  expect(known('region', null, ['North'])).toBeNull();
  expect(known('region', '', ['North'])).toBeNull();
  expect(adjusted).toEqual([]);
  expect(known('region', 'x'.repeat(500), ['North'])).toBeNull();
  expect(adjusted).toEqual([
    `The link asked for the region “${'x'.repeat(30)}”, which this page does not know. It is left out`,
  ]);
});
