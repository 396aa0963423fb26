import { groupRows } from '#publisher/tables/groupRows.ts';
import type { ReleaseContext, ToldChange } from './releaseContext.ts';
import { rowCountWords } from './rowCountWords.ts';

const subjects = {
  'council-aliases': 'Other names',
  'statistical-neighbours': 'Statistical neighbours',
} as const;

/** Rows that only make sense as a list, its length told: a change for each council. */
export function tellTogether(
  table: keyof typeof subjects,
  { rowsOf, isToldWithin }: ReleaseContext,
): ToldChange[] {
  const rows = rowsOf(table).filter((row) => !isToldWithin(table, row));
  const groups = groupRows(rows, ({ before, after }) => (after ?? before)['council_id'] ?? '');
  return [...groups].map(([councilId, changes]) => {
    const names = (side: 'before' | 'after') =>
      changes.flatMap((row) => row[side]?.['alias'] ?? []).join(', ') || null;
    return {
      key: councilId,
      councilId,
      table,
      what: 'changed',
      title: `${subjects[table]}: ${rowCountWords(changes)}`,
      values:
        table === 'council-aliases'
          ? [{ column: 'alias', before: names('before'), after: names('after') }]
          : [],
    };
  });
}
