import { useState } from 'react';
import type { Council } from '#contract/council.ts';
import { councilEntries } from '#domain/calendar/councilEntries.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import styles from './Controls.module.css';

interface SaveCalendarProps {
  /** Those that have been loaded. */
  councils: readonly Council[];
  /** How many are on the list. */
  of: number;
}

/** The last day that any of the councils' data reach to. */
function lastDataDay(councils: readonly Council[]): string {
  return (
    councils
      .map(({ dataAsAt }) => dataAsAt)
      .toSorted()
      .at(-1) ?? ''
  );
}

async function save(councils: readonly Council[]): Promise<void> {
  const [{ writeCalendar }, { saveFile }] = await Promise.all([
    import('#domain/calendar/writeCalendar.ts'),
    import('#shared/export/saveFile.ts'),
  ]);
  const entries = councils.flatMap(councilEntries);
  const madeOn = lastDataDay(councils);
  const text = writeCalendar({ name: 'Councils you follow', entries, madeOn });
  saveFile('followed-councils.ics', 'text/calendar;charset=utf-8', text);
}

/** One calendar file of the dated actions of all councils on the list. */
export function SaveCalendar({ councils, of }: SaveCalendarProps) {
  const [hasFailed, setHasFailed] = useState(false);
  const count = councils.flatMap(councilEntries).length;
  if (count === 0) return null;
  return (
    <p className={styles['row']}>
      <button
        type="button"
        onClick={() => {
          setHasFailed(false);
          save(councils).catch(() => {
            setHasFailed(true);
          });
        }}
      >
        Save their dates as a calendar
      </button>
      <span className={styles['quiet']}>
        {countOf(count, 'dated action or deadline', 'dated actions and deadlines')}, overdue ones
        included{councils.length < of && `, of the ${councils.length} of ${of} councils loaded`}. An
        .ics file as the data stood on {formatDay(lastDataDay(councils))}; a council’s own calendar
        to subscribe to keeps up with the data.
      </span>
      <span role="status" className={styles['fault']}>
        {hasFailed && 'The calendar could not be made. Check the connection and try again.'}
      </span>
    </p>
  );
}
