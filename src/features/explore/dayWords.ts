import { formatDay } from '#shared/format/formatDay.ts';
import { standardSince } from './exploreAddress.ts';

function isYearEnd(day: string): boolean {
  return day.endsWith('-12-31');
}

/**
 * A day inside a headline: `in 2019` for the usual baseline, `at the end of 2016`,
 * `on 5 May 2018`. Beside a day that is no year's end (`exact`) 2019 is `at the end of 2019` too.
 */
export function whenWords(day: string, exact = false): string {
  if (day === standardSince && !exact) return 'in 2019';
  return isYearEnd(day) ? `at the end of ${day.slice(0, 4)}` : `on ${formatDay(day)}`;
}

/** Whether 2019 needs its day beside another: that is neither a year's end nor the latest day. */
export function needsExactDay(other: string, dataAsAt: string): boolean {
  return other !== dataAsAt && !isYearEnd(other);
}

/** The two days of a change: `Change since 2019` up to the latest day, `Change, 2016 to 2019`. */
export function changeTitle({
  earlier,
  later,
  dataAsAt,
}: {
  earlier: string;
  later: string;
  dataAsAt: string;
}): string {
  if (earlier === later) return 'Change';
  if (later === dataAsAt) return `Change since ${dayTitle(earlier, dataAsAt)}`;
  return `Change, ${dayTitle(earlier, dataAsAt)} to ${dayTitle(later, dataAsAt)}`;
}

/** A day as short as a title can name it: `2019`, `5 May 2018`, `the latest`. */
export function dayTitle(day: string, dataAsAt: string): string {
  if (day === dataAsAt) return 'the latest';
  return isYearEnd(day) ? day.slice(0, 4) : formatDay(day);
}
