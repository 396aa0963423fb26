import { expect, test } from 'vitest';
import { tinyChanges } from '#tests/support/tinyChanges.ts';

test('names and neighbours are told together for each council, the former council’s follower by name', () => {
  const changes = tinyChanges.by(
    ['council-aliases.csv', 'Skerries,short-name', 'The Skerries,short-name'],
    ['statistical-neighbours.csv', 'norwick,2,vale-of-tarn\n', ''],
    [
      'council-successions.csv',
      'old-tarnshire,vale-of-tarn,2023-04-01',
      'old-tarnshire,vale-of-tarn,2023-04-02',
    ],
  );
  expect(changes.map(({ councilId, title, values }) => [councilId, title, values])).toEqual([
    ['norwick', 'Statistical neighbours: 1 row taken out', []],
    [
      'skerry-isles',
      'Other names: 1 row new, 1 row taken out',
      [{ column: 'alias', before: 'Skerries', after: 'The Skerries' }],
    ],
    [
      'vale-of-tarn',
      'Vale of Tarn followed Old Tarnshire',
      [{ column: 'changed_on', before: '2023-04-01', after: '2023-04-02' }],
    ],
  ]);
});
