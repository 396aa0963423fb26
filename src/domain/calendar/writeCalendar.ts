import { createEvents } from 'ics';
import { addDays } from '#domain/addDays.ts';
import type { CalendarEntry } from './calendarEntry.ts';
import { escapeText } from './escapeText.ts';
import { foldLines } from './foldLines.ts';

interface Calendar {
  name: string;
  /** At least one: RFC 5545 knows no empty calendar. */
  entries: readonly CalendarEntry[];
  /** ISO day the entries are of. */
  madeOn: string;
}

/**
 * What a web address must look like to stand in the field for one. ics refuses the whole calendar
 * for one it does not know; the others stay in the description alone.
 */
const plainAddress = /^https?:\/\/[a-z\d]+(?:[.-][a-z\d]+)*(?::\d{2,5})?(?:[/?#]\S{0,2000})?$/;

/** An ISO day without its hyphens. */
function compact(day: string): string {
  return day.replaceAll('-', '');
}

function eventOf({ id, day, address }: CalendarEntry, index: number, madeOn: string) {
  return {
    uid: `${id}@council-inspection-tracker`,
    // The types of ics do not know it.
    timestamp: `${compact(madeOn)}T000000Z`,
    // As texts: for parts of a date ics builds its checks anew, four times as slow.
    start: compact(day),
    end: compact(addDays(day, 1)),
    // What they say is put in afterwards.
    title: String(index),
    description: String(index),
    ...(address !== null && plainAddress.test(address) ? { url: address } : {}),
    // A deadline leaves the day free: the first for all, the second for Outlook.
    transp: 'TRANSPARENT' as const,
    busyStatus: 'FREE' as const,
  };
}

/**
 * Writes a calendar as iCalendar text (RFC 5545), for Google, Apple and Outlook: whole days, the same
 * text for the same entries. Who subscribes to it is asked to look again once a day.
 *
 * ics makes and checks the calendar. It folds lines by characters, where the standard counts octets,
 * and in time that grows with the square of their length; it leaves the name unescaped and carriage
 * returns in texts; it takes dates as texts for moments; it always says "every hour". So that is done
 * here.
 */
export function writeCalendar({ name, entries, madeOn }: Calendar): string {
  const { value, error } = createEvents(
    entries.map((entry, index) => eventOf(entry, index, madeOn)),
    {
      productId: '-//Council Inspection Tracker//Action plans//EN',
      method: 'PUBLISH',
      calName: escapeText(name),
    },
  );
  if (value === null) {
    throw new Error(`The calendar “${name}” could not be written`, { cause: error });
  }
  const textOf = (field: string, index: string): string => {
    const entry = entries[Number(index)];
    return escapeText((field === 'SUMMARY' ? entry?.title : entry?.description) ?? '');
  };
  return foldLines(
    value
      .replaceAll('\r\n\t', '')
      .replace(
        /^X-PUBLISHED-TTL:PT1H$/m,
        'REFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D',
      )
      .replaceAll(/^(DTSTART|DTEND):(\d{8})$/gm, '$1;VALUE=DATE:$2')
      .replaceAll(
        /^(SUMMARY|DESCRIPTION):(\d+)$/gm,
        (_, field: string, index: string) => `${field}:${textOf(field, index)}`,
      ),
  );
}
