import { isRealDay } from '#domain/partialDates.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { lastCountedDay } from './lastCountedDay.ts';

interface CountedDay {
  /** ISO day. */
  day: string;
  /** A sentence on what was changed, without its full stop; null: nothing was. */
  adjusted: string | null;
}

/** An address may hold anything; no more of it than this is shown again. */
const longestEcho = 30;

/**
 * Reads the day that actions are counted on from an address: from the day the data reach to, on.
 * Earlier days are not offered: a status is known only as it was last reported.
 */
export function readCountedDay(text: string | null, dataAsAt: string): CountedDay {
  if (text === null || text === '') return { day: dataAsAt, adjusted: null };
  const instead = (why: string, day: string): CountedDay => ({
    day,
    adjusted: `The link asked to count on “${text.slice(0, longestEcho)}”, ${why}. This counts on ${formatDay(day)}`,
  });
  if (!isRealDay(text)) return instead('which is not a day', dataAsAt);
  if (text < dataAsAt) {
    return instead('before the data end, when statuses were not what they are here', dataAsAt);
  }
  const last = lastCountedDay(dataAsAt);
  if (text > last) return instead('too far ahead', last);
  return { day: text, adjusted: null };
}
