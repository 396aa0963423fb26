import type { Column } from './column.ts';

interface Table {
  /** Columns that together are given once only; the first key is the table's own. */
  keys: readonly (readonly string[])[];
  columns: Readonly<Record<string, Column<unknown>>>;
}

/** A table's columns with their types kept, and keys that must be among them. */
export function table<const Columns extends Table['columns']>(
  keys: readonly (readonly (keyof Columns & string)[])[],
  columns: Columns,
): { keys: typeof keys; columns: Columns } {
  return { keys, columns };
}
