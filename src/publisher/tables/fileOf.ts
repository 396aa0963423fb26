import type { TableName } from './tables.ts';

/** The name of a table's file. */
export function fileOf(name: TableName): string {
  return `${name}.csv`;
}
