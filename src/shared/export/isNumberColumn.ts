import type { TakeAwayTable } from './TakeAwayTable.ts';

/** Whether a column of a table holds numbers and nothing else. */
export function isNumberColumn({ rows }: TakeAwayTable, column: number): boolean {
  const cells = rows.map((row) => row[column]).filter((cell) => cell !== null);
  return cells.length > 0 && cells.every((cell) => typeof cell === 'number');
}
