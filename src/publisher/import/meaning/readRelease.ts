import type { ReleaseSheet } from '#publisher/import/ReleaseSheet.ts';
import type { Problem } from '#publisher/problem.ts';
import { councilsMeant } from './councilsMeant.ts';
import type { DayOrder } from './dayIn.ts';
import { decideDayOrder, type DatedRow } from './decideDayOrder.ts';
import { findTables, type ReleaseTable } from './findTables.ts';
import { judgeRow } from './judgeRow.ts';
import { mergeRows } from './mergeRows.ts';
import { readDay } from './readDay.ts';
import { readRow } from './readRow.ts';
import { releaseExtent, type ReleaseExtent } from './releaseExtent.ts';
import type { ReleaseInspection } from './ReleaseInspection.ts';
import { rowCells, type RowCells } from './rowCells.ts';
import type { RowContext } from './RowContext.ts';
import type { RowFacts } from './RowFacts.ts';
import { tableExtent, type TableExtent } from './tableExtent.ts';

/** What a release says, in the words of the data set. Errors: it cannot be relied on. */
export interface Release {
  extent: ReleaseExtent;
  tables: { sheet: string; rows: number; extent: TableExtent | null }[];
  inspections: ReleaseInspection[];
  problems: Problem[];
  notes: string[];
}

export interface ReadingContext extends RowContext {
  /** Whether the data set has an inspection of a council that began on a day. */
  isKnown: (councilId: string, startedOn: string) => boolean;
}

interface TableRows {
  table: ReleaseTable;
  rows: RowCells[];
}

function datedRow(cells: RowCells, { councils, isKnown }: ReadingContext): DatedRow {
  const of = (meaning: 'started' | 'published') =>
    readDay(cells.cell(meaning) ?? { text: '', day: null, number: null });
  const meant = councilsMeant(councils, cells.text('code'), cells.text('council'));
  return {
    row: cells.row,
    started: of('started'),
    published: of('published'),
    isKnown: (day) => meant.some((council) => isKnown(council.council_id, day)),
  };
}

/** The order of days in figures on each sheet: a person wrote it in one way. */
function dayOrders(
  tables: readonly TableRows[],
  context: ReadingContext,
  notes: Set<string>,
): Map<string, DayOrder> {
  const bySheet = new Map<string, { file: string; rows: DatedRow[] }>();
  for (const { table, rows } of tables) {
    const before = bySheet.get(table.sheet)?.rows ?? [];
    const dated = rows.map((cells) => datedRow(cells, context));
    bySheet.set(table.sheet, { file: table.file, rows: [...before, ...dated] });
  }
  return new Map(
    [...bySheet].map(([sheet, { file, rows }]) => {
      const { order, why } = decideDayOrder(rows);
      if (why !== null && order !== 'mixed') {
        const example = order === 'day-first' ? '16/05/2024' : '5/16/2024';
        notes.add(`${file}: days in figures were read as in ${example}: ${why}`);
      }
      if (order === 'mixed') notes.add(`${file}: days in figures have two orders: ${why ?? ''}`);
      return [sheet, order];
    }),
  );
}

/** Problems that are the same, told once. */
function once(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** Reads the sheets of a release as inspections of the data set. `name`: of the file, for messages. */
export function readRelease(
  name: string,
  sheets: readonly ReleaseSheet[],
  context: ReadingContext,
): Release {
  const found = findTables(name, sheets);
  const problems: Problem[] = [...found.problems];
  const notes = new Set(found.notes);
  const extent = releaseExtent(sheets);
  const tables = found.tables.map((table) => {
    return { table, rows: table.rows.map((row) => rowCells(table, row)) };
  });
  const orders = dayOrders(tables, context, notes);
  const all: RowFacts[] = [];
  const read = tables.map(({ table, rows }) => {
    const order = orders.get(table.sheet) ?? 'day-first';
    const facts = rows.flatMap((cells) => {
      const row = readRow(table, cells, order, context);
      problems.push(...row.problems);
      for (const note of row.notes) notes.add(note);
      return row.facts ?? [];
    });
    for (const row of facts) all.push(row);
    return { sheet: table.sheet, rows: facts.length, extent: tableExtent(table, facts, extent) };
  });
  const { merged, problems: disagreements } = mergeRows(all);
  problems.push(...disagreements);
  const inspections = merged.map((row) => {
    const judged = judgeRow(row);
    problems.push(...judged.problems);
    return judged.inspection;
  });
  return { extent, tables: read, inspections, problems: once(problems), notes: [...notes] };
}
