import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import { fileOf } from '#publisher/tables/fileOf.ts';
import { tableNames } from '#publisher/tables/tableNames.ts';
import { tables, type TableName } from '#publisher/tables/tables.ts';

function repeats(data: ReadDataSet, name: TableName, key: readonly string[]): Problem[] {
  const { records, positions } = data[name];
  const at = key.flatMap((column) => positions.get(column) ?? []);
  if (at.length < key.length) return [];
  const firstLines = new Map<string, number>();
  const problems: Problem[] = [];
  for (const { line, cells } of records) {
    const values = at.map((position) => cells[position] ?? '');
    // No cell holds a line end and a tab at once, so joined values stay apart.
    const id = values.join('\n\t');
    const first = firstLines.get(id);
    if (first === undefined) {
      firstLines.set(id, line);
      continue;
    }
    problems.push({
      severity: 'error',
      file: fileOf(name),
      line,
      column: key.join(' + '),
      found: `${values.map(quoted).join(' + ')}, already in line ${first}`,
      expected: key.length > 1 ? 'each of these together once' : 'each of these once',
      mend: 'delete one of the two rows, or give one of them its own value',
    });
  }
  return problems;
}

/** Rows whose key another row has already taken. */
export function checkDuplicates(data: ReadDataSet): Problem[] {
  return tableNames.flatMap((name) => tables[name].keys.flatMap((key) => repeats(data, name, key)));
}
