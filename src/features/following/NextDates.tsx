import { Link } from 'wouter';
import type { Council } from '#contract/council.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import styles from './FollowedCouncil.module.css';
import { datesAhead } from './datesAhead.ts';

const shownAtMost = 4;

/** What is due next, as far as dates are published. */
export function NextDates({ council }: { council: Council }) {
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
      {dates.slice(0, shownAtMost).map(({ id, due, days, title, planId }) => (
        <li key={id}>
          <strong>{formatDay(due)}</strong>{' '}
          <span className={styles['quiet']}>
            (
            {days === 0 ? 'the last day of the data' : `${countOf(days, 'day')} after the data end`}
            )
          </span>
          <p>{planId === null ? title : <Link href={`/plans/${planId}`}>{title}</Link>}</p>
        </li>
      ))}
      {dates.length > shownAtMost && (
        <li className={styles['quiet']}>and {dates.length - shownAtMost} later</li>
      )}
    </ul>
  );
}
