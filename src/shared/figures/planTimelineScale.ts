import { addMonths } from '#domain/addMonths.ts';
import { daysBetween } from '#domain/daysBetween.ts';
import { firstDay } from '#domain/partialDates.ts';

interface Axis {
  from: string;
  to: string;
  left: number;
  right: number;
}

/** Months between two dates of the axis, the least that leaves room for their words. */
const steps = [1, 3, 6, 12, 24, 60, 120];

/** Room for half a mark at either end of the axis. */
const inset = 9;

/** To a tenth of a unit: finer than a screen shows, and short in the page. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

export interface PlanTimelineScale {
  /** Where an ISO day is; a day outside the axis is at its end. */
  at: (day: string) => number;
  /** The first days of months or years, with what they are called. */
  ticks: readonly { day: string; byYear: boolean; x: number }[];
}

/** From days to places on a drawing. */
export function planTimelineScale(
  { from, to, left, right }: Axis,
  tickGap: number,
): PlanTimelineScale {
  const days = daysBetween(from, to);
  const [start, end] = [left + inset, right - inset];
  const at = (day: string) => {
    const share = Math.min(1, Math.max(0, daysBetween(from, day) / days));
    return round(start + share * (end - start));
  };
  const step =
    steps.find((months) => ((months * 30.4) / days) * (end - start) >= tickGap) ??
    steps.at(-1) ??
    12;
  const byYear = step >= 12;
  const ticks: { day: string; byYear: boolean; x: number }[] = [];
  const first = Number(from.slice(0, 4));
  const origin = `${byYear ? first - (first % (step / 12)) : first}-01`;
  for (let month = origin; firstDay(month) <= to; month = addMonths(month, step)) {
    const day = firstDay(month);
    const x = at(day);
    // Words are centred on their date: half of them must stay on the axis.
    const fits = x - tickGap / 2 >= left - inset && x + tickGap / 2 <= right + inset;
    if (day >= from && fits) ticks.push({ day, byYear, x });
  }
  return { at, ticks };
}
