import { isRealDay, lastDay } from '#domain/partialDates.ts';
import { clampDay, firstYear } from '#domain/timeStops.ts';
import { formatDay } from '#shared/format/formatDay.ts';

interface ReadDay {
  day: string;
  /** A sentence on what was changed; null: nothing was. */
  adjusted: string | null;
}

/** An address may hold anything; no more of it than this is shown again. */
const longestEcho = 30;

/** What was asked for: `the year 1066`, `a comparison with 2019-02-31`, `the date “yesterday”`. */
function asked(name: 'on' | 'since', text: string): string {
  const echo = text.slice(0, longestEcho);
  const date = /^\d{4}$/.test(echo)
    ? `the year ${echo}`
    : /^[\d-]+$/.test(echo)
      ? `the date ${echo}`
      : `the date “${echo}”`;
  return name === 'on' ? date : `a comparison with ${date}`;
}

/**
 * Reads a day from the address: a day, a month or a year (its last day). A day out of the data's
 * time, or one no calendar has, becomes the nearest that can be shown, and the reader is told.
 */
export function readDay(
  name: 'on' | 'since',
  text: string | null,
  standard: string,
  dataAsAt: string,
): ReadDay {
  if (text === null || text === '') return { day: standard, adjusted: null };
  const adjust = (day: string, why: string): ReadDay => ({
    day,
    adjusted: `The link asked for ${asked(name, text)}, which ${why}. This ${
      name === 'on' ? 'shows' : 'compares with'
    } ${formatDay(day)}`,
  });
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(text)) return adjust(standard, 'is not a date');
  const real = text.length < 10 || isRealDay(text);
  const wanted = real ? lastDay(text) : lastDay(text.slice(0, 7));
  if (wanted < `${firstYear}-01-01`) {
    return adjust(clampDay(`${firstYear}-12-31`, dataAsAt), 'is before the first reports');
  }
  // The year or month the data reach into stands for the last day there is.
  if (text > dataAsAt) return adjust(dataAsAt, 'is after the latest data');
  const day = clampDay(wanted, dataAsAt);
  return real ? { day, adjusted: null } : adjust(day, 'is not in the calendar');
}
