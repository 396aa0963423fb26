import { csvText } from './csvText.ts';
import type { Cell, TakeAwayTable } from './TakeAwayTable.ts';

/**
 * A table as a CSV file: column names, then a row for each row. `remarks` go before, a line and a
 * cell each, that start with `#`; the first of them says how many lines to skip.
 */
export function tableCsv(table: TakeAwayTable, remarks: readonly string[] = []): string {
  const head =
    remarks.length === 0
      ? []
      : [`The table starts in line ${remarks.length + 2}: its column names`, ...remarks];
  const rows: (readonly Cell[])[] = [
    ...head.map((remark) => [`# ${remark.replace(/\s+/g, ' ')}`]),
    table.columns.map(({ name }) => name),
    ...table.rows,
  ];
  return csvText(rows);
}
