import { Link } from 'wouter';
import type { Council } from '#contract/council.ts';
import { precisionOf } from '#domain/partialDates.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { useToday } from '#shared/ui/useToday.ts';
import styles from './FollowedCouncil.module.css';
import { datesAhead, type DateAhead } from './datesAhead.ts';

const shownAtMost = 4;

/** How far off a date was when the data ended, or that it is over for a reader who comes later. */
function distance({ due, lastDay, days }: DateAhead, dataAsAt: string, today: string | null) {
  if (today !== null && today > lastDay) {
    return `that ${precisionOf(due)} has passed; the data reach to ${formatDay(dataAsAt)}`;
  }
  return days === 0 ? 'the last day of the data' : `${countOf(days, 'day')} after the data end`;
}

/** What is due next, as far as dates are published. */
export function NextDates({ council }: { council: Council }) {
  const today = useToday();
  const dates = datesAhead(council);
  if (dates.length === 0) {
    return (
      <p className={styles['quiet']}>
        No date after {formatDay(council.dataAsAt)} is published in the data.
      </p>
    );
  }
  return (
    <ul className={styles['dates']}>
      {dates.slice(0, shownAtMost).map((date) => (
        <li key={date.id}>
          <strong>{formatDay(date.due)}</strong>{' '}
          <span className={styles['quiet']}>({distance(date, council.dataAsAt, today)})</span>
          <p>
            {date.planId === null ? (
              date.title
            ) : (
              <Link href={`/plans/${date.planId}`}>{date.title}</Link>
            )}
          </p>
        </li>
      ))}
      {dates.length > shownAtMost && (
        <li className={styles['quiet']}>and {dates.length - shownAtMost} later</li>
      )}
    </ul>
  );
}
