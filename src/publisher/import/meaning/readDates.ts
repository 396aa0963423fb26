import { frameworkPeriods } from '#domain/frameworks.ts';
import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import { dayIn, type DayOrder } from './dayIn.ts';
import { readDay } from './readDay.ts';
import { readGrade } from './readGrade.ts';
import type { RowCells } from './rowCells.ts';

const dateMeanings = ['started', 'ended', 'published'] as const;
type DateMeaning = (typeof dateMeanings)[number];

/** Nothing Ofsted inspected before is in the data set. */
const earliest = frameworkPeriods[0]?.from ?? '';

export interface RowDates {
  days: Record<DateMeaning, string | null>;
  problems: Problem[];
}

function unreadable(
  cells: RowCells,
  meaning: DateMeaning,
  found: string,
  mend = 'correct the date',
): Problem {
  const expected = 'a day, as 2024-05-16, 16/05/2024 or 16 May 2024';
  return cells.problem('error', meaning, { found, expected, mend });
}

function readOne(cells: RowCells, meaning: DateMeaning, order: DayOrder): string | null | Problem {
  const cell = cells.cell(meaning);
  if (cell === undefined || (cell.day === null && readGrade(cell.text) === 'none')) return null;
  const reading = readDay(cell);
  const day = dayIn(reading, order);
  if (day !== null) return day;
  const text = quoted(cell.text);
  if (reading.is === 'figures') {
    return unreadable(
      cells,
      meaning,
      order === 'mixed'
        ? `${text}, on a sheet that writes some days day first and some month first`
        : `${text}, no day that exists with the ${order === 'day-first' ? 'day' : 'month'} first, as on the rest of the sheet`,
      'write the day as 2024-05-16',
    );
  }
  const isImpossible = reading.is === 'none' && reading.impossible;
  return unreadable(
    cells,
    meaning,
    `${text}, ${isImpossible ? 'a day that does not exist' : 'no day'}`,
  );
}

/** A day as the cell shows it and as it was read. */
function shown(cells: RowCells, meaning: DateMeaning, day: string): string {
  const text = cells.text(meaning);
  return text === day ? quoted(text) : `${quoted(text)}, that is ${day}`;
}

function outOfOrder(
  cells: RowCells,
  later: DateMeaning,
  [day, earlier]: readonly [string, string],
): Problem {
  return cells.problem('error', later, {
    found: shown(cells, later, day),
    expected: `no earlier than the inspection began or ended, ${earlier}`,
    mend: 'find out which of the two days is wrong',
  });
}

/** The days of a row in the order its sheet writes them. Each that cannot be is told. `today`: ISO day. */
export function readDates(cells: RowCells, order: DayOrder, today: string): RowDates {
  const days: RowDates['days'] = { started: null, ended: null, published: null };
  const problems: Problem[] = [];
  for (const meaning of dateMeanings) {
    const read = readOne(cells, meaning, order);
    if (read === null) continue;
    if (typeof read !== 'string') {
      problems.push(read);
      continue;
    }
    days[meaning] = read;
    if (read > today || read < earliest) {
      problems.push(
        cells.problem('error', meaning, {
          found: `${shown(cells, meaning, read)}${read > today ? ', a day that is still to come' : ''}`,
          expected: read > today ? `a day up to today, ${today}` : `a day from ${earliest} on`,
          mend: 'correct the date',
        }),
      );
    }
  }
  const { started, ended, published } = days;
  if (started !== null && ended !== null && ended < started) {
    problems.push(outOfOrder(cells, 'ended', [ended, started]));
  }
  const before = ended ?? started;
  if (before !== null && published !== null && published < before) {
    problems.push(outOfOrder(cells, 'published', [published, before]));
  }
  return { days, problems };
}
