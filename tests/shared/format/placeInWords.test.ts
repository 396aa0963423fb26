import { expect, test } from 'vitest';
import { placeInWords } from '#shared/format/placeInWords.ts';

test('names that need an article get one', () => {
  expect(
    ['Isles of Scilly', 'Isle of Wight', 'City of London', 'Islington', 'Bristol'].map(
      placeInWords,
    ),
  ).toEqual([
    'the Isles of Scilly',
    'the Isle of Wight',
    'the City of London',
    'Islington',
    'Bristol',
  ]);
});
