import { parse } from 'csv-parse/sync';
import type { Problem } from '#publisher/problem.ts';
import { columnLetter } from '../columnLetter.ts';
import { ImportFault } from '../ImportFault.ts';
import { importLimits } from '../importLimits.ts';
import type { ReleaseSheet } from '../ReleaseSheet.ts';
import { SheetCollector, type CellContent } from '../SheetCollector.ts';
import { shownText } from '../shownText.ts';
import { checkCsvSize } from './checkCsvSize.ts';
import { findDelimiter } from './findDelimiter.ts';
import { recordFault } from './recordFault.ts';

/** Excel’s first line that says what parts the cells: `sep=;`. */
const separatorLine = /^sep=(?<mark>[,;\t])\n/i;

type Filled = readonly [column: number, content: CellContent];

function filledCells(into: SheetCollector, row: number, cells: readonly string[]): Filled[] {
  return cells.flatMap((cell, index): Filled[] => {
    const text = shownText(cell);
    if (text === '') return [];
    const column = index + 1;
    into.checkColumn(row, column);
    const most = importLimits.cellCharacters;
    if (cell.length > most) {
      const place = { file: into.place, line: row, column: columnLetter(column) };
      const mend = 'shorten the cell, or look for a quote that is never closed';
      throw new ImportFault(place, `more than ${most} characters`, `at most ${most}`, mend);
    }
    return [[column, { text, day: null, number: null, address: null }]];
  });
}

/**
 * Reads CSV text as one sheet, whatever its line ends and whether commas, semicolons or tabs part
 * its cells. Rows are counted as a spreadsheet counts them: one may hold line ends in its cells.
 * Quotes that cannot be read are in `problems`; throws ImportFault for what makes it no table.
 */
export function readCsv(
  file: string,
  text: string,
): { sheets: ReleaseSheet[]; problems: Problem[] } {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const separator = separatorLine.exec(lines);
  const delimiter = separator?.groups?.['mark'] ?? findDelimiter(lines);
  checkCsvSize(file, lines, delimiter);
  const collector = new SheetCollector(file);
  collector.startSheet('CSV');
  const problems: Problem[] = [];
  const enough = importLimits.faultsTold;
  let row = 0;
  let lastLine = 0;
  let widest = 0;
  try {
    parse(lines, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_records_with_error: true,
      max_record_size: importLimits.csvLineCharacters,
      on_record: (cells: string[], info) => {
        row += 1;
        lastLine = info.lines;
        if (row === 1 && separator !== null) return null;
        widest = Math.max(widest, cells.length);
        collector.addRow(row, filledCells(collector, row, cells));
        return null;
      },
      on_skip: (error) => {
        row += 1;
        const problem = recordFault(file, error, lastLine);
        lastLine = problem.line ?? lastLine;
        problems.push(problem);
        if (problems.length === enough) throw new Error('faults enough to show what is wrong');
        return undefined;
      },
    });
  } catch (error) {
    if (problems.length < enough) throw error;
  }
  const isTable = widest > 1 && collector.sheets.some(({ rows }) => rows.length > 0);
  if (problems.length === 0 && !isTable) {
    const mend = 'import an OpenDocument spreadsheet (.ods) or a CSV with a line of column names';
    const expected = 'a table of two columns or more';
    throw new ImportFault({ file }, 'a text without a table', expected, mend);
  }
  return { sheets: problems.length > 0 ? [] : collector.sheets, problems };
}
