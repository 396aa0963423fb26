import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import { fileOf } from '#publisher/tables/fileOf.ts';
import { tableNames } from '#publisher/tables/tableNames.ts';
import { tables, type TableName } from '#publisher/tables/tables.ts';

function headerProblems(name: TableName, header: readonly string[]): Problem[] {
  const expectedColumns = Object.keys(tables[name].columns);
  const tell = (column: string, found: string, expected: string, mend: string): Problem => {
    return { severity: 'error', file: fileOf(name), line: 1, column, found, expected, mend };
  };
  const missing = expectedColumns
    .filter((column) => !header.includes(column))
    .map((column) => {
      const mend = 'add the column, or correct its name in the header';
      return tell(column, 'no such column', `a column named ${column}`, mend);
    });
  const unknown = header
    .filter((column) => !expectedColumns.includes(column))
    .map((column) => {
      const expected = `one of ${expectedColumns.join(', ')}`;
      const mend = 'correct the name, or take the column out';
      return tell(column, `an unknown column ${quoted(column)}`, expected, mend);
    });
  const repeated = header
    .filter((column, position) => header.indexOf(column) < position)
    .map((column) => {
      return tell(column, 'the column again', 'each column once', 'take one of them out');
    });
  return [...missing, ...unknown, ...repeated];
}

/** Columns missing, unknown or given twice. A file that is missing is told where it is read. */
export function checkHeaders(data: ReadDataSet): Problem[] {
  return tableNames.flatMap((name) => {
    const { header } = data[name];
    return header.length === 0 ? [] : headerProblems(name, header);
  });
}
