import type { DataChange } from '#contract/changes.ts';
import type { ReleaseFacts } from './releaseFacts.ts';
import type { RowChange, TableChanges } from './TableChanges.ts';

/** What the tellers of changes work from. */
export interface ReleaseContext {
  facts: ReleaseFacts;
  /** Rows of a file that differ; none where the file as a whole is told. */
  rowsOf: (table: string) => readonly RowChange[];
  /** Whether a row is new, or gone, with the council, inspection or plan it belongs to: told there. */
  isToldWithin: (table: string, row: RowChange) => boolean;
}

/** A change before its release gives it an id; `key` tells it from others of its file. */
export type ToldChange = Omit<DataChange, 'id'> & { key: string };

/** The row each file's rows belong to: the file and the column with its id. */
const parents: Readonly<Record<string, readonly [table: string, column: string]>> = {
  judgements: ['inspections', 'inspection_id'],
  'improvement-areas': ['inspections', 'inspection_id'],
  'improvement-coverage': ['inspections', 'inspection_id'],
  events: ['inspections', 'inspection_id'],
  'action-plan-milestones': ['action-plans', 'plan_id'],
  'council-aliases': ['councils', 'council_id'],
  'statistical-neighbours': ['councils', 'council_id'],
};

/** Gathers what differs so that what belongs together is told together. */
export function releaseContext(
  compared: readonly TableChanges[],
  facts: ReleaseFacts,
): ReleaseContext {
  const tables = new Map(
    compared.filter(({ whole }) => whole === null).map(({ table, rows }) => [table, rows]),
  );
  const rowsOf = (table: string) => tables.get(table) ?? [];
  const rowsThat = new Map(
    compared.flatMap(({ table }) =>
      rowsOf(table).map(({ key, what }) => [`${table}/${key}`, what]),
    ),
  );
  return {
    facts,
    rowsOf,
    isToldWithin: (table, { what, before, after }) => {
      const parent = parents[table];
      if (parent === undefined || what === 'changed') return false;
      const [parentTable, column] = parent;
      return rowsThat.get(`${parentTable}/${(after ?? before)[column] ?? ''}`) === what;
    },
  };
}
