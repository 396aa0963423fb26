import type { Problem } from '#publisher/problem.ts';
import { fileOf } from '#publisher/tables/fileOf.ts';
import type { Row, TableName } from '#publisher/tables/tables.ts';

/** An error in a cell of a table. */
export function errorIn<Name extends TableName>(
  name: Name,
  row: { line: number },
  column: Exclude<keyof Row<Name>, 'line'> & string,
  message: Pick<Problem, 'found' | 'expected' | 'mend'>,
): Problem {
  return { severity: 'error', file: fileOf(name), line: row.line, column, ...message };
}
