import type { Problem } from '#publisher/problem.ts';
import { readTable } from '#publisher/read/readTable.ts';
import { fileOf } from '#publisher/tables/fileOf.ts';
import { importTables, type ImportData } from './ImportData.ts';

/**
 * Reads the tables an import needs. Problems: what keeps them from being read whole, in short, as
 * `data:check` tells it in full; then nothing may be compared.
 */
export function readImportData(files: ReadonlyMap<string, string>): {
  data: ImportData;
  problems: Problem[];
} {
  const read = importTables.map(
    (name) => [name, readTable(name, files.get(fileOf(name)))] as const,
  );
  const problems = read.flatMap(([, table]) => {
    const { file, problems: own, unread, complete } = table;
    const cells = unread.map(({ line, columnName, text, column: { expected, mend } }): Problem => {
      const found = JSON.stringify(text);
      return { severity: 'error', file, line, column: columnName, found, expected, mend };
    });
    const [found, expected] = ['columns that are missing', 'every column of the dictionary'];
    const mend = 'run data:check, which names them';
    const header: Problem[] =
      complete || own.length > 0
        ? []
        : [{ severity: 'error', file, line: 1, column: null, found, expected, mend }];
    return [...own, ...cells, ...header];
  });
  // importTables holds every name once.
  const data = Object.fromEntries(
    read.map(([name, table]) => [name, table.rows]),
  ) as unknown as ImportData;
  return { data, problems };
}
