import { expect, test } from 'vitest';
import { regionInWords } from '#shared/format/regionInWords.ts';

test('regions named by the compass have an article, others have none', () => {
  expect(['North West', 'East of England', 'West Midlands'].map(regionInWords)).toEqual([
    'the North West',
    'the East of England',
    'the West Midlands',
  ]);
  expect(['London', 'Yorkshire and The Humber'].map(regionInWords)).toEqual([
    'London',
    'Yorkshire and The Humber',
  ]);
});
