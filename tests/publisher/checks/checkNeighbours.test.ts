import { expect, test } from 'vitest';
import { messagesAfter } from '#tests/support/messagesAfter.ts';

test('a rank that is none of the ten', () => {
  const messages = messagesAfter(
    'error',
    ['statistical-neighbours.csv', 'eastmere,1,', 'eastmere,0,'],
    ['statistical-neighbours.csv', 'eastmere,2,', 'eastmere,10,'],
    ['statistical-neighbours.csv', 'eastmere,3,', 'eastmere,11,'],
  );
  const rest = 'expected 1 to 10, the closest first; mend: correct the rank';
  expect(messages).toEqual([
    `statistical-neighbours.csv:2 rank: found "0"; ${rest}`,
    `statistical-neighbours.csv:4 rank: found "11"; ${rest}`,
  ]);
});

test('the council itself, and a council that is no more', () => {
  const messages = messagesAfter(
    'error',
    ['statistical-neighbours.csv', 'norwick,1,eastmere', 'norwick,1,norwick'],
    ['statistical-neighbours.csv', 'norwick,2,vale-of-tarn', 'norwick,2,old-tarnshire'],
  );
  expect(messages).toEqual([
    'statistical-neighbours.csv:6 neighbour_id: found "norwick", the council itself; expected another council; mend: correct neighbour_id or council_id',
    'statistical-neighbours.csv:7 neighbour_id: found "old-tarnshire", abolished on 2023-04-01; expected a council of today; mend: correct the id, or delete the row',
  ]);
});
