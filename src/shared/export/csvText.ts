import { safeCell } from './safeCell.ts';
import type { Cell } from './TakeAwayTable.ts';

/** Marks the text as UTF-8: without it spreadsheets take it for something older. */
const byteOrderMark = '\uFEFF';

/** Cells with one of these, or with a blank at an end, stand in quotation marks. */
const needsQuotes = /[",;\t\r\n]|^\s|\s$/;

function written(cell: Cell): string {
  if (cell === null) return '';
  // The sign of a negative number starts no formula.
  if (typeof cell === 'number') return String(cell);
  const safe = safeCell(cell);
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as a CSV file (RFC 4180) that spreadsheets open as it is: byte order mark, commas, CRLF, no
 * cell that they would run as a formula; null is an empty cell. The text is meant to be saved as
 * UTF-8.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return byteOrderMark + rows.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');
}
