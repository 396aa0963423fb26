import { expect, test } from 'vitest';
import { messagesAfter } from '#tests/support/messagesAfter.ts';

test('two councils on one place', () => {
  expect(messagesAfter('error', ['councils.csv', '-3.1,4,4', '-3.1,5,4'])).toEqual([
    'councils.csv:7 tile_column: found column 5, row 4, the place of ashmoor in line 2; expected a place of its own on the tile map; mend: move one of the two to a free place',
  ]);
});

test('a council of today without a place or with half of one; a former council with one', () => {
  const messages = messagesAfter(
    'error',
    ['councils.csv', '1.2,12,11', '1.2,,'],
    ['councils.csv', '-6.3,0,18', '-6.3,0,'],
    ['councils.csv', '2023-04-01,,,,\n', '2023-04-01,,,3,3\n'],
  );
  expect(messages).toEqual([
    'councils.csv:4 tile_column: found an empty cell; expected a place on the tile map, as every council of today has; mend: give tile_column and tile_row of a free place',
    'councils.csv:5 tile_column: found "3"; expected nothing, as old-tarnshire was abolished on 2023-04-01; mend: empty tile_column and tile_row',
    'councils.csv:6 tile_row: found an empty cell; expected a place on the tile map, as every council of today has; mend: give tile_column and tile_row of a free place',
  ]);
});
