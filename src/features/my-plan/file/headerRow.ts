import { columnMeant } from './columnMeant.ts';
import { fileLimits } from './fileLimits.ts';

/** Rows that say something: so many are looked at. A few headings may stand above the names. */
const looked = 10;
/** One known name may be a heading, such as “Improvement plan”; two hardly are. */
const telling = 2;
/** Longer texts are no names; in UTF-16 units. */
const longestName = 60;

interface HeaderRow {
  /** From 0; -1: no row says anything. */
  at: number;
  /** Names in it that are known. */
  known: number;
  /** Rows above it that say something. */
  above: number;
}

function knownIn(cells: readonly string[]): number {
  return cells
    .slice(0, fileLimits.columns)
    .filter((name) => name.length <= longestName && columnMeant(name).kind === 'known').length;
}

/** The row that names the columns: the first with two known names, else the first that says anything. */
export function headerRow(rows: readonly (readonly string[])[]): HeaderRow {
  let above = 0;
  let first: HeaderRow | null = null;
  for (const [at, cells] of rows.entries()) {
    if (!cells.some((cell) => cell.trim() !== '')) continue;
    const row = { at, known: knownIn(cells), above };
    if (row.known >= telling) return row;
    first ??= row;
    above += 1;
    if (above === looked) break;
  }
  return first ?? { at: -1, known: 0, above: 0 };
}
