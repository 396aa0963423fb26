import type { Cells } from './readCells.ts';

/** Columns with the day of a row, by file; the first that is filled. */
const dayColumns: Readonly<Record<string, readonly string[]>> = {
  inspections: ['published_on', 'started_on'],
  events: ['occurred_on'],
  'action-plans': ['adopted_on'],
  'action-plan-milestones': ['due_on'],
  'council-successions': ['changed_on'],
  'known-faults': ['noted_on'],
  sources: ['published_on'],
};

/** A row's own day: published, happened, adopted, due. Undefined where it has none. */
export function rowDay(table: string, cells: Cells): string | undefined {
  return dayColumns[table]
    ?.map((column) => cells[column])
    .find((day) => day !== undefined && day !== '');
}
