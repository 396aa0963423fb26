import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import type { Column } from '#publisher/tables/column.ts';
import { tableNames } from '#publisher/tables/tableNames.ts';

/** The cells that do not fit their column, of one kind of misfit. */
export function checkCells(data: ReadDataSet, check: Column<unknown>['check']): Problem[] {
  return tableNames.flatMap((name) =>
    data[name].unread
      .filter((cell) => cell.column.check === check)
      .map(({ file, line, columnName, text, column: { expected, mend } }) => {
        return {
          severity: 'error',
          file,
          line,
          column: columnName,
          found: quoted(text),
          expected,
          mend,
        };
      }),
  );
}
