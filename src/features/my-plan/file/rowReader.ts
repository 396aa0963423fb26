import type { MilestoneStatus } from '#contract/milestoneStatusIds.ts';
import { milestoneStatusWords } from '#domain/milestoneStatusWords.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import type { ColumnPlaces } from './checkHeader.ts';
import { dateFaultWords } from './dateFaultWords.ts';
import { fileLimits } from './fileLimits.ts';
import type { ImportProblem } from './importCheck.ts';
import type { ImportRow } from './importDraft.ts';
import { parseDate } from './parseDate.ts';
import type { PlanColumn } from './planColumns.ts';
import { problemAt } from './problemAt.ts';
import { statusMeant } from './statusMeant.ts';

const statusWords = Object.values(milestoneStatusWords)
  .map((word) => `“${word}”`)
  .join(', ');

/** A date whose year is given by its last two digits, read as one of this century. */
function inThisCentury(text: string): ReturnType<typeof parseDate> {
  return parseDate(text.trim().replace(/['’]?(\d{2})$/, '20$1'));
}

export interface RowReader {
  problems: ImportProblem[];
  /** `at`: a column of ours, or a place in the row. */
  complain: (
    kind: string,
    at: PlanColumn | number,
    words: Pick<ImportProblem, 'severity' | 'says' | 'mend'>,
  ) => void;
  /** As it is; empty where the file has no such column, or the text is too long to take. */
  text: (column: PlanColumn) => string;
  date: (column: PlanColumn) => string | null;
  status: (column: PlanColumn) => MilestoneStatus;
}

/** Reads the cells of one row by column, and gathers what is wrong with them. */
export function rowReader(
  { line, cells }: ImportRow,
  header: readonly string[],
  places: ColumnPlaces,
): RowReader {
  const problems: ImportProblem[] = [];

  const complain: RowReader['complain'] = (kind, at, words) => {
    const column = typeof at === 'number' ? at : (places.get(at) ?? null);
    const columnName = column === null ? undefined : header[column];
    const found = column === null ? '' : (cells[column] ?? '');
    problems.push(problemAt(kind, { line, column, columnName, found, ...words }));
  };

  const text = (column: PlanColumn): string => {
    const at = places.get(column);
    const found = at === undefined ? '' : (cells[at] ?? '');
    if (found.length <= fileLimits.cell) return found;
    complain('too-long', column, {
      severity: 'error',
      says: `This cell holds ${countOf(found.length, 'character')}. The most is ${fileLimits.cell.toLocaleString('en-GB')}.`,
      mend: 'Shorten it, or put part of it into another cell.',
    });
    return '';
  };

  return {
    problems,
    complain,
    text,

    date: (column) => {
      const found = text(column);
      if (found.trim() === '') return null;
      const reading = parseDate(found);
      if ('date' in reading) return reading.date;
      const fault = reading.fault === 'short-year' ? inThisCentury(found) : reading;
      if ('date' in fault) {
        complain('short-year', column, {
          severity: 'warning',
          says: `The year has two digits. It is read as ${formatDay(fault.date)}.`,
          mend: 'If that is wrong, write the year with four digits.',
        });
        return fault.date;
      }
      complain('date', column, { severity: 'error', ...dateFaultWords[fault.fault] });
      return null;
    },

    status: (column) => {
      const meant = statusMeant(text(column));
      if (meant !== null) return meant;
      complain('status', column, {
        severity: 'error',
        says: 'This is no status that is known here.',
        mend: `Write one of ${statusWords}. An empty cell says that it is not known.`,
      });
      return 'unknown';
    },
  };
}
