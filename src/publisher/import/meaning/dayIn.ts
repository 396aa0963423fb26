import type { DayReading } from './readDay.ts';

/** How a sheet writes days in figures. `mixed`: it has both orders, so that neither can be trusted. */
export type DayOrder = 'day-first' | 'month-first' | 'mixed';

/** A reading as a day in an order; null: it gives none. `mixed` reads what only one order fits. */
export function dayIn(reading: DayReading, order: DayOrder): string | null {
  if (reading.is === 'none') return null;
  if (reading.is === 'day') return reading.day;
  const { dayFirst, monthFirst } = reading;
  if (order === 'mixed')
    return dayFirst === null || monthFirst === null ? (dayFirst ?? monthFirst) : null;
  return order === 'day-first' ? dayFirst : monthFirst;
}
