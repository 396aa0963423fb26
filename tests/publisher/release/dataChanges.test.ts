import { expect, test } from 'vitest';
import { dataChanges } from '#publisher/release/dataChanges.ts';
import { tinyChanges } from '#tests/support/tinyChanges.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';

test('changes come by council in the order of councils.csv, those about none last', () => {
  const changes = tinyChanges.by(
    ['themes.csv', 'Safe and lasting homes', 'Safe homes'],
    ['councils.csv', 'https://www.valeoftarn.example', 'https://vale.example'],
    ['known-faults.csv', 'Known from a table alone', 'Known from one table'],
    ['councils.csv', 'https://www.ashmoor.example', 'https://ashmoor.example'],
  );
  expect(changes.map(({ councilId, title }) => [councilId, title])).toEqual([
    ['ashmoor', 'Council: Ashmoor'],
    ['eastmere', 'Known fault: A visit of June 2025 has no letter'],
    ['vale-of-tarn', 'Council: Vale of Tarn'],
    [null, 'Theme: Homes for care leavers'],
  ]);
});

test('the same data, in whatever order of rows, have no changes', () => {
  const turned = new Map(tinyDataSet());
  const [header = '', ...rows] = (turned.get('judgements.csv') ?? '').trimEnd().split('\n');
  turned.set('judgements.csv', `${[header, ...rows.reverse()].join('\n')}\n`);
  expect(dataChanges(tinyChanges.release, tinyDataSet(), turned)).toEqual({
    changes: [],
    compared: [],
  });
});

test('no two changes of a release have one id', () => {
  const { changes } = dataChanges(
    tinyChanges.release,
    tinyChanges.without('eastmere'),
    tinyDataSet(),
  );
  expect(changes.length).toBeGreaterThan(3);
  expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
});
