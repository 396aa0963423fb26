import { dayIn, type DayOrder } from './dayIn.ts';
import type { DayReading } from './readDay.ts';

/** The days of one row, and whether the data set has an inspection there that began on a day. */
export interface DatedRow {
  row: number;
  started: DayReading;
  published: DayReading;
  isKnown: (startedOn: string) => boolean;
}

export interface DecidedOrder {
  order: DayOrder;
  /** What decided it, as a clause; null: no day is written in figures. */
  why: string | null;
}

const orders = ['day-first', 'month-first'] as const;

function firstWhere(
  rows: readonly DatedRow[],
  fits: (reading: DayReading & { is: 'figures' }) => boolean,
): number | null {
  const found = rows.find(({ started, published }) =>
    [started, published].some((reading) => reading.is === 'figures' && fits(reading)),
  );
  return found?.row ?? null;
}

function backwards(rows: readonly DatedRow[], order: DayOrder): number {
  return rows.filter(({ started, published }) => {
    const from = dayIn(started, order);
    const to = dayIn(published, order);
    return from !== null && to !== null && to < from;
  }).length;
}

function known(rows: readonly DatedRow[], order: DayOrder): number {
  return rows.filter(({ started, isKnown }) => {
    const day = started.is === 'figures' ? dayIn(started, order) : null;
    return day !== null && isKnown(day);
  }).length;
}

/**
 * Whether a sheet writes 16 May 2024 as 16/05/2024 or as 5/16/2024: by days that only one order
 * can mean, else by what would be published before it began, else by what the data set holds. Day
 * first where nothing decides.
 */
export function decideDayOrder(rows: readonly DatedRow[]): DecidedOrder {
  if (firstWhere(rows, () => true) === null) return { order: 'day-first', why: null };
  const dayFirstRow = firstWhere(rows, ({ monthFirst }) => monthFirst === null);
  const monthFirstRow = firstWhere(rows, ({ dayFirst }) => dayFirst === null);
  if (dayFirstRow !== null && monthFirstRow !== null) {
    const why = `row ${dayFirstRow} can only have the day first, row ${monthFirstRow} only the month first`;
    return { order: 'mixed', why };
  }
  if (dayFirstRow !== null) {
    return { order: 'day-first', why: `row ${dayFirstRow} can mean nothing else` };
  }
  if (monthFirstRow !== null) {
    return { order: 'month-first', why: `row ${monthFirstRow} can mean nothing else` };
  }
  const [dayBack = 0, monthBack = 0] = orders.map((order) => backwards(rows, order));
  if ((dayBack === 0) !== (monthBack === 0)) {
    const why = 'in the other order reports would be published before the inspection began';
    return { order: dayBack === 0 ? 'day-first' : 'month-first', why };
  }
  const [dayKnown = 0, monthKnown = 0] = orders.map((order) => known(rows, order));
  if (dayKnown !== monthKnown) {
    const order = dayKnown > monthKnown ? 'day-first' : 'month-first';
    const counts = `${Math.max(dayKnown, monthKnown)} against ${Math.min(dayKnown, monthKnown)}`;
    return {
      order,
      why: `more inspections of the data set began on the days it gives (${counts})`,
    };
  }
  return { order: 'day-first', why: 'nothing decides, and that is how it is written here' };
}
