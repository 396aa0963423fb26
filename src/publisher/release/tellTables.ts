import type { ToldChange } from './releaseContext.ts';
import { rowCountWords } from './rowCountWords.ts';
import type { RowChange, TableChanges } from './TableChanges.ts';

/** Files without a reader of their own: their rows are counted, not told. */
const counted: Readonly<Record<string, string>> = {
  'postcode-prefixes': 'Postcode areas',
  'bank-holidays': 'Bank holidays',
};

/** Rows that differ only in the day they were read from their source. */
function isReadAgain(row: RowChange): boolean {
  return row.what === 'changed' && row.columns.every((column) => column === 'read_on');
}

/** What is told of a file as a whole, and the rows that are left to be told one by one. */
export function tellTables(compared: readonly TableChanges[]): {
  told: ToldChange[];
  rest: TableChanges[];
} {
  const told: ToldChange[] = [];
  const tell = (table: string, key: string, what: ToldChange['what'], title: string): void => {
    told.push({ key, councilId: null, table, what, title, values: [] });
  };
  const rest = compared.map((changes): TableChanges => {
    const { table, rows, newColumns, goneColumns, whole } = changes;
    const name = counted[table] ?? `${table}.csv`;
    for (const { column, filled } of newColumns) {
      const count = `${filled.toLocaleString('en-GB')} ${filled === 1 ? 'row' : 'rows'}`;
      tell(table, `+${column}`, 'added', `${table}.csv: column ${column}, filled in ${count}`);
    }
    for (const column of goneColumns) {
      tell(table, `-${column}`, 'removed', `${table}.csv: column ${column}`);
    }
    if (whole !== null || Object.hasOwn(counted, table)) {
      const count = rowCountWords(rows);
      if (whole !== null || rows.length > 0) {
        const title = count === '' ? name : `${name}: ${count}`;
        tell(table, '*', whole ?? 'changed', title);
      }
      return { ...changes, rows: [] };
    }
    const again = rows.filter(isReadAgain);
    if (again.length > 0) {
      const count = `${again.length.toLocaleString('en-GB')} ${again.length === 1 ? 'row' : 'rows'}`;
      tell(
        table,
        '*',
        'changed',
        `${table}.csv: ${count} read again from the source, nothing else changed`,
      );
    }
    return { ...changes, rows: rows.filter((row) => !isReadAgain(row)) };
  });
  return { told, rest };
}
