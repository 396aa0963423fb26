import { alikeText } from './alikeText.ts';
import type { ImportProblem } from './importCheck.ts';
import type { ImportDraft } from './importDraft.ts';

function countOn(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/**
 * By the id of the first of several problems that one text may mend, how many they are: the same
 * word in the same column with the same fault, in every row that has it. Not in the header, nor in
 * empty cells.
 */
export function countAlike(
  { headerLine, rows }: Pick<ImportDraft, 'headerLine' | 'rows'>,
  problems: readonly ImportProblem[],
): ReadonlyMap<string, number> {
  const rowAt = new Map(rows.map((row) => [row.line, row]));
  const firsts = new Map<string, { id: string; cell: string }>();
  const faults = new Map<string, number>();
  const columns = new Set<number>();
  for (const { id, line, column, says } of problems) {
    if (line === headerLine || column === null) continue;
    const word = alikeText(rowAt.get(line)?.cells[column] ?? '');
    if (word === '') continue;
    const cell = JSON.stringify([column, word]);
    const likeness = `${cell} ${says}`;
    if (!firsts.has(likeness)) firsts.set(likeness, { id, cell });
    countOn(faults, likeness);
    columns.add(column);
  }
  const cells = new Map<string, number>();
  for (const row of rows) {
    for (const column of columns) {
      countOn(cells, JSON.stringify([column, alikeText(row.cells[column] ?? '')]));
    }
  }
  const counts = new Map<string, number>();
  for (const [likeness, { id, cell }] of firsts) {
    const count = faults.get(likeness) ?? 0;
    // One id in two rows is a fault of the second alone: no text mends both.
    if (count > 1 && count === cells.get(cell)) counts.set(id, count);
  }
  return counts;
}
