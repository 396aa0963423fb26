import { fileLimits } from './fileLimits.ts';
import { headerRow } from './headerRow.ts';

interface ParsedCsv {
  /** All rows as they stand, empty ones too. */
  rows: string[][];
  /** Row, from 1, with a quotation mark that is never closed. */
  unclosedAt: number | null;
  /** Rows, from 1, with a quotation mark inside a quoted cell that is not doubled. */
  strayQuotes: number[];
}

/** The names of the columns stand within so much of the text, in UTF-16 units. */
const headLength = 50_000;
const delimiters = [',', ';', '\t', '|'];

/** A quoted cell, or a line end outside one. */
const quotedOrLineEnd = /(?<=^|[,;\t|\r\n"])"[^"]*"|\r\n?/g;

/** Files put together from others mix line ends; within cells they stay as they are. */
function withOneLineEnd(text: string): string {
  if (!text.includes('\r')) return text;
  return text.replace(quotedOrLineEnd, (found) => (found.startsWith('"') ? found : '\n'));
}

/** A spreadsheet may name the delimiter in a row before all others: `sep=;`. */
const namesDelimiter = /^"?sep=(?<delimiter>[,;\t|])"?(?=\n|$)/i;

/**
 * Reads CSV as spreadsheets of any country write it. The delimiter is the one that fits the names.
 * null: the parser could not be loaded.
 */
export async function parseCsv(csv: string): Promise<ParsedCsv | null> {
  const loaded = await import('papaparse').catch(() => null);
  if (loaded === null) return null;
  const papa = loaded.default;
  const text = withOneLineEnd(csv);
  const parse = (part: string, delimiter: string) =>
    papa.parse<string[]>(part, { delimiter, newline: '\n', preview: fileLimits.rows + 1 });
  const head = text.slice(0, headLength);

  const named = namesDelimiter.exec(text)?.groups?.['delimiter'];
  const fit = (delimiter: string): number => headerRow(parse(head, delimiter).data).known;
  const best = () =>
    delimiters
      .map((delimiter) => ({ delimiter, fit: fit(delimiter) }))
      .reduce((a, b) => (b.fit > a.fit ? b : a)).delimiter;

  const { data: rows, errors } = parse(text, named ?? best());
  if (named !== undefined) rows[0] = [];
  const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
  const stray = errors.filter(({ code }) => code === 'InvalidQuotes').map(({ row }) => row ?? 0);
  return {
    rows,
    unclosedAt: unclosed === undefined ? null : (unclosed.row ?? 0) + 1,
    strayQuotes: [...new Set(stray)].map((row) => row + 1),
  };
}
