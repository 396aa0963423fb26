import { describe, expect, test } from 'vitest';
import { dataChanges } from '#publisher/release/dataChanges.ts';
import { tinyChanges } from '#tests/support/tinyChanges.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';

test('postcodes and bank holidays are counted in one change each', () => {
  const changes = tinyChanges.by(
    ['postcode-prefixes.csv', 'ZR3,scotland\n', 'ZR3,wales\nZR4,scotland\nZR5,scotland\n'],
    ['bank-holidays.csv', '2024-05-27,Spring bank holiday\n', ''],
  );
  expect(changes.map(({ title, councilId, values }) => [title, councilId, values])).toEqual([
    ['Postcode areas: 2 rows new, 1 row changed', null, []],
    ['Bank holidays: 1 row taken out', null, []],
  ]);
});

test('rows that were only read again are one change of their file', () => {
  const read = 'https://reports.example/eastmere-2019,report,';
  const more = 'https://reports.example/norwick-2016,report,';
  const changes = tinyChanges.by(
    ['inspections.csv', read, `${read}2026-07-18`],
    ['inspections.csv', more, `${more}2026-07-18`],
  );
  expect(changes).toEqual([
    {
      id: '2026-07-20/inspections/*',
      councilId: null,
      table: 'inspections',
      what: 'changed',
      title: 'inspections.csv: 2 rows read again from the source, nothing else changed',
      values: [],
    },
  ]);
});

describe('files and columns', () => {
  test('a column that is new is one change, not one of each row', () => {
    const before = new Map(tinyDataSet());
    const themes = before.get('themes.csv') ?? '';
    before.set(
      'themes.csv',
      themes
        .split('\n')
        .map((line) => line.split(',').slice(0, 3).join(','))
        .join('\n'),
    );
    const { changes, compared } = dataChanges(tinyChanges.release, before, tinyDataSet());
    expect(changes.map(({ what, title }) => [what, title])).toEqual([
      ['added', 'themes.csv: column description, filled in 5 rows'],
    ]);
    expect(compared.map(({ table, counts }) => [table, counts])).toEqual([
      ['themes', { added: 0, changed: 0, removed: 0 }],
    ]);
  });

  test('a file that is new, and one that is gone', () => {
    const before = new Map(tinyDataSet());
    before.delete('known-faults.csv');
    before.set('ministers.csv', 'name\nNobody\nNo one\n');
    const changes = tinyChanges.between(before, tinyDataSet());
    expect(changes.map(({ what, title }) => [what, title])).toEqual([
      ['added', 'known-faults.csv: 1 row new'],
      ['removed', 'ministers.csv: 2 rows taken out'],
    ]);
  });
});
