import type { CsvError } from 'csv-parse/sync';
import type { Problem } from '#publisher/problem.ts';
import { importLimits } from '../importLimits.ts';

/** Why a record of a CSV cannot be read. `lastLine` is the one the record before it ends on. */
export function recordFault(file: string, error: CsvError | undefined, lastLine: number): Problem {
  const code = error?.code;
  // The parser tells where it gave up; a reader looks for where the record starts.
  const start = { severity: 'error', file, line: lastLine + 1, column: null } as const;
  if (code === 'CSV_MAX_RECORD_SIZE') {
    const most = importLimits.csvLineCharacters;
    const mend = 'look for a quote that is never closed, or for line ends that are missing';
    return { ...start, found: `a row of more than ${most} characters`, expected: 'less', mend };
  }
  const expected = 'quotes around whole cells';
  const mend = 'put the whole cell in quotes and double the quotes inside it';
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    return { ...start, found: 'a quote that is never closed', expected, mend };
  }
  const told = error?.['lines'];
  const line = typeof told === 'number' ? told : start.line;
  return { ...start, line, found: 'a quote inside a cell without quotes', expected, mend };
}
