import type { DataChange } from '#contract/changes.ts';
import { groupRows } from '#publisher/tables/groupRows.ts';
import { inspectionTitle } from './inspectionTitle.ts';
import type { ReleaseContext, ToldChange } from './releaseContext.ts';
import { rowDay } from './rowDay.ts';
import type { RowChange } from './TableChanges.ts';

type Values = DataChange['values'];

/** Texts that are no longer listed beside those that now are; a text that only moved is neither. */
function textValues(rows: readonly RowChange[]): Values {
  const texts = (side: 'before' | 'after') =>
    rows.flatMap((row) => (row[side] === null ? [] : [row[side]['summary'] ?? '']));
  const [before, after] = [texts('before'), texts('after')];
  const gone = before.filter((text) => !after.includes(text));
  const come = after.filter((text) => !before.includes(text));
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => ({
    column: 'improvement-area',
    before: gone[at] ?? null,
    after: come[at] ?? null,
  }));
}

/** Other cells of areas whose text stayed in its place: judgement and themes. */
function cellValues(rows: readonly RowChange[]): Values {
  return rows.flatMap((row) => {
    if (row.what !== 'changed' || row.columns.includes('summary')) return [];
    const { before, after, columns } = row;
    return columns.map((column) => ({
      column,
      before: before[column] === '' ? null : (before[column] ?? null),
      after: after[column] === '' ? null : (after[column] ?? null),
    }));
  });
}

/** What an inspection that stays asked to improve, and how far it is transcribed: one change each. */
export function tellAreas({ facts, rowsOf, isToldWithin }: ReleaseContext): ToldChange[] {
  const rows = ['improvement-areas', 'improvement-coverage'].flatMap((table) =>
    rowsOf(table)
      .filter((row) => !isToldWithin(table, row))
      .map((row) => ({ table, row })),
  );
  const groups = groupRows(rows, ({ row }) => (row.after ?? row.before)['inspection_id'] ?? '');
  return [...groups].map(([inspectionId, group]) => {
    const inspection = facts.inspections.get(inspectionId) ?? {};
    const of = (table: string) => group.flatMap((one) => (one.table === table ? [one.row] : []));
    const areas = of('improvement-areas');
    const [before, after] = [facts.areaCounts.before, facts.areaCounts.after].map(
      (counts) => counts.get(inspectionId) ?? 0,
    );
    const on = rowDay('inspections', inspection);
    const coverage = of('improvement-coverage').flatMap((row) => {
      const columns = row.what === 'changed' ? row.columns : ['coverage'];
      return columns.map((column) => ({
        column,
        before: row.before?.[column] === '' ? null : (row.before?.[column] ?? null),
        after: row.after?.[column] === '' ? null : (row.after?.[column] ?? null),
      }));
    });
    const counted =
      before === after
        ? []
        : [{ column: 'improvement-areas', before: String(before), after: String(after) }];
    return {
      key: inspectionId,
      councilId: inspection['council_id'] ?? null,
      table: 'improvement-areas',
      what: 'changed',
      title: `Areas for improvement: ${inspectionTitle(inspection)}`,
      ...(on !== undefined && { on }),
      inspectionId,
      values: [...coverage, ...counted, ...textValues(areas), ...cellValues(areas)],
    };
  });
}
