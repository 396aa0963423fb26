import { readCells, type Cells } from './readCells.ts';
import type { RowChange, TableChanges } from './TableChanges.ts';

function countOf(rows: readonly RowChange[], what: RowChange['what']): number {
  return rows.filter((row) => row.what === what).length;
}

/**
 * Compares one file with what it was, row by row. `key`: columns that tell a row; none: the file
 * has one row. `undefined`: there was, or is, no such file. A column that is new or gone is no
 * change of its rows. Throws where a text is no CSV.
 */
export function compareTable(
  table: string,
  key: readonly string[],
  before: string | undefined,
  after: string | undefined,
): TableChanges {
  const file = `${table}.csv`;
  const none = { header: [], rows: [] };
  const old = before === undefined ? none : readCells(file, before);
  const now = after === undefined ? none : readCells(file, after);
  const both = before !== undefined && after !== undefined;
  const common = now.header.filter((column) => old.header.includes(column));
  const keyOf = (cells: Cells) => key.map((column) => cells[column] ?? '').join('/');

  if (!both || key.some((column) => !common.includes(column))) {
    const added = now.rows.map((row) => ({ what: 'added', before: null, after: row }) as const);
    const removed = old.rows.map((row) => ({ what: 'removed', before: row, after: null }) as const);
    const rows = [...added, ...removed].map((row) => ({
      key: keyOf(row.after ?? row.before),
      ...row,
    }));
    const counts = { added: added.length, changed: 0, removed: removed.length };
    const whole = both ? 'changed' : before === undefined ? 'added' : 'removed';
    return { table, rows, newColumns: [], goneColumns: [], whole, counts };
  }

  const left = new Map(old.rows.map((row) => [keyOf(row), row]));
  const rows: RowChange[] = [];
  for (const row of now.rows) {
    const rowKey = keyOf(row);
    const was = left.get(rowKey);
    left.delete(rowKey);
    if (was === undefined) {
      rows.push({ key: rowKey, what: 'added', before: null, after: row });
      continue;
    }
    const columns = common.filter((column) => row[column] !== was[column]);
    if (columns.length > 0) {
      rows.push({ key: rowKey, what: 'changed', before: was, after: row, columns });
    }
  }
  for (const [rowKey, was] of left) {
    rows.push({ key: rowKey, what: 'removed', before: was, after: null });
  }
  return {
    table,
    rows,
    newColumns: now.header
      .filter((column) => !common.includes(column))
      .map((column) => ({ column, filled: now.rows.filter((row) => row[column] !== '').length })),
    goneColumns: old.header.filter((column) => !common.includes(column)),
    whole: null,
    counts: {
      added: countOf(rows, 'added'),
      changed: countOf(rows, 'changed'),
      removed: countOf(rows, 'removed'),
    },
  };
}
