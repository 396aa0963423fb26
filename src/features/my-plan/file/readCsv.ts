import { countOf } from '#shared/format/countOf.ts';
import { unsafeCell } from '#shared/export/safeCell.ts';
import type { DecodedText } from './decodeText.ts';
import { encodingRemarks } from './encodingRemarks.ts';
import { fileLimits } from './fileLimits.ts';
import { headerRow } from './headerRow.ts';
import type { FileReading, ImportRow } from './importDraft.ts';
import { parseCsv } from './parseCsv.ts';
import { refusals } from './refusals.ts';
import { rowsOfLines } from './rowsOfLines.ts';

function says(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

/** Without the empty cells at the end where there are very many: spreadsheets may write thousands. */
function headerOf(cells: readonly string[]): string[] {
  const named = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  return cells.slice(0, Math.max(named, fileLimits.columns)).map(unsafeCell);
}

/** A CSV file as a table. Cells are as their writer meant them, without what made them safe. */
export async function readCsv(decoded: DecodedText, fileName: string): Promise<FileReading> {
  const parsed = await parseCsv(decoded.text);
  if (parsed === null) return refusals.notLoaded;
  const { rows: all, unclosedAt, strayQuotes } = parsed;
  const { at: headerAt, known, above } = headerRow(all);
  const header = headerOf(all[headerAt] ?? []);
  if (header.length > fileLimits.columns) return refusals.tooManyColumns;
  if (known === 0) return refusals.noHeader;
  if (unclosedAt !== null) return refusals.unclosedQuote(unclosedAt);

  const rows: ImportRow[] = [];
  for (const [at, cells] of all.entries()) {
    if (at <= headerAt || !says(cells)) continue;
    rows.push({ line: at + 1, cells: cells.map(unsafeCell) });
  }
  if (rows.length > fileLimits.actions || all.length > fileLimits.rows) return refusals.tooManyRows;

  const remarks = encodingRemarks(decoded, rowsOfLines(all, decoded.olderLines));
  if (above > 0) {
    remarks.push(
      `Row ${headerAt + 1} names the columns. Nothing is taken from the ${above === 1 ? 'row' : 'rows'} above it.`,
    );
  }
  const [stray] = strayQuotes;
  if (stray !== undefined) {
    const more = strayQuotes.length - 1;
    remarks.push(
      `Row ${stray}${more === 0 ? '' : ` and ${countOf(more, 'other row')}`} may be cut in the wrong places: a quotation mark within a quoted cell must be written twice. Check ${more === 0 ? 'it' : 'them'} below.`,
    );
  }
  return {
    kind: 'draft',
    draft: { source: 'csv', fileName, headerLine: headerAt + 1, header, rows, remarks },
  };
}
