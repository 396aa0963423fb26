import { readCells, type Cells } from './readCells.ts';

/** What titles of changes and their councils are told by: rows of today, or of before where gone. */
export interface ReleaseFacts {
  inspections: ReadonlyMap<string, Cells>;
  plans: ReadonlyMap<string, Cells>;
  councils: ReadonlyMap<string, Cells>;
  /** Judgements by inspection, as they are now. */
  judgements: ReadonlyMap<string, readonly Cells[]>;
  /** Areas for improvement of each inspection, as they were and as they are. */
  areaCounts: { before: ReadonlyMap<string, number>; after: ReadonlyMap<string, number> };
  /** The council a row is about, by its own id or through its inspection or plan; null: none. */
  councilOf: (cells: Cells) => string | null;
}

type Files = ReadonlyMap<string, string>;

function rowsOf(files: Files, table: string): Cells[] {
  const text = files.get(`${table}.csv`);
  return text === undefined ? [] : readCells(`${table}.csv`, text).rows;
}

function countBy(rows: readonly Cells[], column: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const id = row[column] ?? '';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Reads what is needed of two data sets, CSV text by file name. */
export function releaseFacts(before: Files, after: Files): ReleaseFacts {
  const byId = (table: string, column: string): Map<string, Cells> =>
    new Map(
      [...rowsOf(before, table), ...rowsOf(after, table)].map((row) => [row[column] ?? '', row]),
    );
  const inspections = byId('inspections', 'inspection_id');
  const plans = byId('action-plans', 'plan_id');
  const judgements = new Map<string, Cells[]>();
  for (const row of rowsOf(after, 'judgements')) {
    const id = row['inspection_id'] ?? '';
    judgements.set(id, [...(judgements.get(id) ?? []), row]);
  }
  const given = (id: string | undefined): string | null =>
    id === undefined || id === '' ? null : id;
  return {
    inspections,
    plans,
    councils: byId('councils', 'council_id'),
    judgements,
    areaCounts: {
      before: countBy(rowsOf(before, 'improvement-areas'), 'inspection_id'),
      after: countBy(rowsOf(after, 'improvement-areas'), 'inspection_id'),
    },
    councilOf: (cells) =>
      given(cells['council_id']) ??
      given(cells['successor_id']) ??
      given(plans.get(cells['plan_id'] ?? '')?.['council_id']) ??
      given(inspections.get(cells['inspection_id'] ?? '')?.['council_id']),
  };
}
