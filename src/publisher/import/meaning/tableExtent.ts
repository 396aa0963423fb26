import type { ReleaseExtent } from './releaseExtent.ts';
import { daysInText } from './daysInText.ts';
import type { ReleaseTable } from './findTables.ts';
import type { RowFacts } from './RowFacts.ts';

/** What a table says that it holds, so that what is not there is gone. ISO days, both counted in. */
export interface TableExtent {
  sheet: string;
  /** Kinds of inspection that are all in it. */
  holds: 'graded' | 'graded-and-visits';
  startedFrom: string;
  startedTo: string;
  /** Only reports published by that day are in it; null: it does not say. */
  publishedBy: string | null;
}

/**
 * The extent of a table by what is written above it: a history of ILACS, or the activity of a year.
 * null: a list of the latest judgements, or a table that does not say.
 */
export function tableExtent(
  table: ReleaseTable,
  rows: readonly RowFacts[],
  { asAt, publishedBy }: ReleaseExtent,
): TableExtent | null {
  const words = [...table.above, table.sheet.replaceAll('_', ' ')].join(' ');
  const { sheet } = table;
  if (rows.length === 0 || !table.columns.has('type') || !table.columns.has('started')) return null;
  const hasVisits =
    /\bvisit\b/i.test(table.columns.get('type')?.header ?? '') ||
    rows.some(({ facts }) => facts.get('type')?.value.endsWith('-visit'));
  if (/\bhistory\b/i.test(words) && !hasVisits && asAt !== null) {
    return { sheet, holds: 'graded', startedFrom: '2018-01-01', startedTo: asAt, publishedBy };
  }
  const year = /\bin[- ]year\b|\bactivity\b/i.test(words) ? daysInText.year(words) : null;
  if (year === null) return null;
  const holds = hasVisits ? 'graded-and-visits' : 'graded';
  return { sheet, holds, startedFrom: year.from, startedTo: year.to, publishedBy };
}
