import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Council } from '#contract/council.ts';
import { ApiError } from '#shared/api/ApiError.ts';
import { faultInWords } from '#shared/api/faultInWords.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { CouncilFacts } from './CouncilFacts.tsx';
import styles from './FollowedCouncil.module.css';
import type { FollowedCouncil as Followed } from './followedRecord.ts';
import type { Releases } from './useReleaseNotes.ts';

interface FollowedCouncilProps {
  followed: Followed;
  query: UseQueryResult<Council>;
  /** ISO day; null: changes are counted from what was last seen. */
  meeting: string | null;
  /** What releases say of the councils' data; waited for, a little. */
  releases: Releases;
  /** The council was just put back: its heading takes the focus. */
  takesFocus: boolean;
  onRemove: () => void;
}

type Failure = Pick<FollowedCouncilProps, 'followed' | 'query'>;

function Failed({ followed: { name }, query: { data, error, isFetching, refetch } }: Failure) {
  if (error instanceof ApiError && error.fault === 'not-found') {
    return (
      <Notice title={`${name} is not in the data any more`}>
        The council may have been abolished, or its address may have changed. You can take it off
        your list.
      </Notice>
    );
  }
  return (
    <Notice
      title={data === undefined ? `Could not load ${name}` : `Could not refresh ${name}`}
      action={{ label: isFetching ? 'Trying again…' : 'Try again', onSelect: () => void refetch() }}
    >
      {error === null ? 'Asking once more.' : faultInWords(error)}
      {data !== undefined && ` What you see are the data as at ${formatDay(data.dataAsAt)}.`}
    </Notice>
  );
}

/** One council of the list. Waits, fails and tries again without holding up the others. */
export function FollowedCouncil({
  followed,
  query,
  meeting,
  releases,
  takesFocus,
  onRemove,
}: FollowedCouncilProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);

  const { data, error, isFetching, errorUpdateCount } = query;
  // The cache forgets the error while it asks again: the notice, which holds the focus, stays.
  const hasFailed = error !== null || (data === undefined && isFetching && errorUpdateCount > 0);
  const { id } = followed;
  const name = data?.name ?? followed.name;
  // What releases say would push down what is below: it comes with the council, if it comes soon.
  const council = releases.isComing ? undefined : data;
  return (
    <article
      className={styles['council']}
      aria-labelledby={`followed-${id}`}
      data-waiting={council === undefined && !hasFailed}
    >
      <div className={styles['head']}>
        <h2 id={`followed-${id}`} ref={heading} tabIndex={-1}>
          <Link href={`/councils/${id}`}>{name}</Link>
        </h2>
        <button type="button" onClick={onRemove}>
          Remove <span className="visually-hidden">{name}</span>
        </button>
      </div>
      {hasFailed && <Failed followed={followed} query={query} />}
      {council === undefined && !hasFailed && (
        <p role="status" className={styles['quiet']}>
          Loading {name}…
        </p>
      )}
      {council !== undefined && (
        <CouncilFacts council={council} followed={followed} meeting={meeting} releases={releases} />
      )}
    </article>
  );
}
