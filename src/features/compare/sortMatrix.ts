import { gradeLevel, isGrade } from '#domain/grades.ts';
import { sortByValue } from '#domain/sortByValue.ts';
import type { MatrixRow } from '#shared/figures/judgementMatrixSeries.ts';
import type { MatrixOrder } from './compareState.ts';

function valueOf(row: MatrixRow, order: Exclude<MatrixOrder, 'chosen'>): number | string | null {
  if (order === 'name') return row.name;
  if (order === 'inspected') return row.report?.startedOn ?? row.report?.publishedOn ?? null;
  const standing = row.standings[order];
  return isGrade(standing) ? gradeLevel(standing) : null;
}

/** Rows in an order; those without a value last either way, equals as they were chosen. */
export function sortMatrix(
  rows: readonly MatrixRow[],
  order: MatrixOrder,
  descending: boolean,
): MatrixRow[] {
  if (order === 'chosen') return [...rows];
  return sortByValue(rows, (row) => valueOf(row, order), descending);
}
