import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import type { Column, ReferredTable } from '#publisher/tables/column.ts';
import { fileOf } from '#publisher/tables/fileOf.ts';
import { tableNames } from '#publisher/tables/tableNames.ts';
import { tables, type TableName } from '#publisher/tables/tables.ts';
import { idsOf } from './idsOf.ts';

function dangling(
  data: ReadDataSet,
  name: TableName,
  columnName: string,
  target: ReferredTable,
  known: ReadonlySet<string>,
): Problem[] {
  const { records, positions } = data[name];
  const position = positions.get(columnName);
  if (position === undefined) return [];
  return records.flatMap(({ line, cells }) =>
    (cells[position] ?? '')
      .split(';')
      .filter((id) => id !== '' && !known.has(id))
      .map((id) => ({
        severity: 'error' as const,
        file: fileOf(name),
        line,
        column: columnName,
        found: quoted(id),
        expected: `an id of ${fileOf(target)}`,
        mend: `correct the id, or add its row to ${fileOf(target)}`,
      })),
  );
}

/** References to rows that are not there. */
export function checkReferences(data: ReadDataSet): Problem[] {
  const known = {
    councils: idsOf(data, 'councils'),
    inspections: idsOf(data, 'inspections'),
    themes: idsOf(data, 'themes'),
    'action-plans': idsOf(data, 'action-plans'),
  };
  return tableNames.flatMap((name) =>
    Object.entries<Column<unknown>>(tables[name].columns).flatMap(([columnName, { refersTo }]) => {
      const ids = refersTo === null ? null : known[refersTo];
      if (refersTo === null || ids === null) return [];
      return dangling(data, name, columnName, refersTo, ids);
    }),
  );
}
