import { parse } from 'csv-parse/sync';
import type { Problem } from '#publisher/problem.ts';

export interface CsvRecord {
  /** Where it starts in the file, counted from 1. */
  line: number;
  cells: readonly string[];
}

interface Records {
  header: readonly string[];
  records: readonly CsvRecord[];
  /** false: some records could not be read, so what is not here proves nothing. */
  whole: boolean;
  problems: Problem[];
}

const byteOrderMark = '\uFEFF';
/** What a decoder leaves where bytes are not UTF-8. */
const replacement = '\uFFFD';

function lineOf(text: string, mark: string): number {
  return text.slice(0, text.indexOf(mark)).split('\n').length;
}

/**
 * Reads RFC 4180 text strictly: UTF-8 without a mark, LF at line ends, as many cells in every
 * record as in the header. Records that break this are left out and told, all of them in one go.
 */
export function readRecords(file: string, text: string): Records {
  const problems: Problem[] = [];
  const tell = (line: number | null, found: string, expected: string, mend: string): void => {
    problems.push({ severity: 'error', file, line, column: null, found, expected, mend });
  };
  if (text.startsWith(byteOrderMark)) {
    tell(1, 'a byte order mark', 'UTF-8 without one', 'save the file as UTF-8 without BOM');
  }
  if (text.includes('\r')) {
    const line = lineOf(text, '\r');
    tell(line, 'a carriage return', 'LF alone at line ends', 'save the file with Unix line ends');
  }
  if (text.includes(replacement)) {
    const line = lineOf(text, replacement);
    tell(line, 'a character that is not UTF-8', 'UTF-8', 'save the file as UTF-8');
  }
  const clean = text.replace(byteOrderMark, '').replaceAll('\r\n', '\n').replaceAll('\r', '\n');

  const all: CsvRecord[] = [];
  let whole = true;
  let lastLine = 0;
  parse(clean, {
    record_delimiter: '\n',
    relax_column_count: true,
    skip_records_with_error: true,
    on_record: (cells: string[], { lines }) => {
      // The parser counts the line a record ends on; cells may, rarely, hold line ends.
      let line = lines;
      for (const cell of cells) if (cell.includes('\n')) line -= cell.split('\n').length - 1;
      all.push({ line, cells });
      lastLine = lines;
      return null;
    },
    on_skip: (error) => {
      whole = false;
      // A quote left open is told where its record starts; the parser tells where the file ends.
      const open = error?.code === 'CSV_QUOTE_NOT_CLOSED';
      const lines = error?.['lines'];
      const line = open || typeof lines !== 'number' ? lastLine + 1 : lines;
      lastLine = line;
      const found = open ? 'a quote that is never closed' : 'a quote inside a cell without quotes';
      const mend = 'put the whole cell in quotes and double the quotes inside it';
      tell(line, found, 'quotes around whole cells', mend);
      return undefined;
    },
  });

  const [first, ...rest] = all;
  if (first === undefined) {
    tell(null, 'an empty file', 'a header', 'write the column names in line 1');
    return { header: [], records: [], whole: false, problems };
  }
  const width = first.cells.length;
  const records = rest.filter(({ line, cells }) => {
    if (cells.length === width) return true;
    whole = false;
    const found = cells.length === 1 && cells[0] === '' ? 'an empty line' : `${cells.length} cells`;
    tell(line, found, `${width} cells, as in the header`, 'count the commas and quotes');
    return false;
  });
  return { header: first.cells, records, whole, problems };
}
