import type { RowChange } from './TableChanges.ts';

const words = { added: 'new', changed: 'changed', removed: 'taken out' } as const;

/** How many rows are new, changed and gone: `12 rows new, 1 row changed`. */
export function rowCountWords(rows: readonly RowChange[]): string {
  const counted = (['added', 'changed', 'removed'] as const).flatMap((what) => {
    const count = rows.filter((row) => row.what === what).length;
    return count === 0
      ? []
      : [`${count.toLocaleString('en-GB')} ${count === 1 ? 'row' : 'rows'} ${words[what]}`];
  });
  return counted.join(', ');
}
