import type { ReadCount } from '#contract/quality.ts';
import { readKindIds, readTableIds } from '#contract/readIds.ts';
import type { ReadRow } from './readRows.ts';

/** Rows by table and by whose words they were read from, in the order of the ids; none left out. */
export function countReadRows(rows: readonly ReadRow[]): ReadCount[] {
  return readTableIds.flatMap((table) => {
    const ofTable = rows.filter((row) => row.table === table);
    return readKindIds.map((kind) => {
      const ofKind = ofTable.filter((row) => row.kind === kind);
      const withoutLink = ofKind.filter(({ hasLink }) => !hasLink).length;
      return { table, kind, rows: ofKind.length, withoutLink };
    });
  });
}
