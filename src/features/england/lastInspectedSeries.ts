import { addDays } from '#domain/addDays.ts';
import { median } from '#domain/median.ts';
import { monthsBetween } from '#domain/monthsBetween.ts';
import type { NationalCouncil, NationalData } from '#domain/nationalData.ts';
import { sinceLastInspection, type Wait } from '#domain/sinceLastInspection.ts';
import { longWait } from './longWait.ts';

export type CouncilWait = Wait<NationalCouncil>;

/** Half a year of the spread. */
export interface WaitBar {
  /** Months, from this many on. */
  from: number;
  /** Up to, but not with, this many; null: all that are longer. */
  to: number | null;
  waits: readonly CouncilWait[];
}

export interface LastInspectedSeries {
  dataAsAt: string;
  /** From no time at all; the last is that of the longest wait, or ends after the three-year mark. */
  bars: readonly WaitBar[];
  /** The longest first. */
  waits: readonly CouncilWait[];
  /** Those of three years or more. */
  long: readonly CouncilWait[];
  never: readonly NationalCouncil[];
  /** Half of the councils with an inspection have waited so long or longer; null: there is none. */
  median: { days: number; months: number } | null;
  /** Whose first day is not known: counted from the day of publication. */
  startsNotKnown: number;
}

const halfYear = 6;
/** Beyond this many bars the last holds all that are longer. */
const mostBars = 14;

function medianOf(waits: readonly CouncilWait[], dataAsAt: string): LastInspectedSeries['median'] {
  const middle = median(waits.map(({ days }) => days));
  if (middle === null) return null;
  const days = Math.round(middle);
  return { days, months: monthsBetween(addDays(dataAsAt, -days), dataAsAt) };
}

/** How long councils have gone since their last graded inspection, by half-years. */
export function lastInspectedSeries({ councils, dataAsAt }: NationalData): LastInspectedSeries {
  const { waits, never } = sinceLastInspection(councils, dataAsAt);
  const needed = Math.floor((waits[0]?.months ?? 0) / halfYear) + 1;
  const count = Math.min(mostBars, Math.max(needed, longWait / halfYear + 1));
  const held = Array.from({ length: count }, (): CouncilWait[] => []);
  for (const wait of waits) {
    held[Math.min(count - 1, Math.floor(wait.months / halfYear))]?.push(wait);
  }
  return {
    dataAsAt,
    bars: held.map((own, at) => ({
      from: at * halfYear,
      to: at === count - 1 && needed > count ? null : (at + 1) * halfYear,
      waits: own,
    })),
    waits,
    long: waits.filter(({ months }) => months >= longWait),
    never,
    median: medianOf(waits, dataAsAt),
    startsNotKnown: waits.filter(({ startKnown }) => !startKnown).length,
  };
}
