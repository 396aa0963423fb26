import { tableNames } from '#publisher/tables/tableNames.ts';
import { tables } from '#publisher/tables/tables.ts';
import { compareTable } from './compareTable.ts';
import type { TableChanges } from './TableChanges.ts';

/**
 * Compares two data sets, CSV text by file name, file by file: those of today in their order, then
 * any that are no longer part of it. Files without a difference are left out.
 */
export function compareDataSets(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): TableChanges[] {
  const gone = [...before.keys()]
    .map((file) => file.replace(/\.csv$/, ''))
    .filter((name) => !(tableNames as readonly string[]).includes(name));
  const compared = [
    ...tableNames.map((name) => {
      // Of the data set itself there is one row, whatever it is called.
      const key = name === 'data-set' ? [] : (tables[name].keys[0] ?? []);
      return compareTable(name, key, before.get(`${name}.csv`), after.get(`${name}.csv`));
    }),
    ...gone.map((name) => compareTable(name, [], before.get(`${name}.csv`), undefined)),
  ];
  return compared.filter(
    ({ rows, newColumns, goneColumns, whole }) =>
      rows.length + newColumns.length + goneColumns.length > 0 || whole !== null,
  );
}
