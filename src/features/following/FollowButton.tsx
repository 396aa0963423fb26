import { useEffect, useState, useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import type { Council } from '#contract/council.ts';
import styles from './FollowButton.module.css';
import type { followFromCouncil } from './followFromCouncil.ts';
import { startingFollowed } from './followedState.ts';
import { whenIdle } from './whenIdle.ts';

type Followed = typeof followFromCouncil;

const load = async (): Promise<Followed> =>
  (await import('./followFromCouncil.ts')).followFromCouncil;
const nothingToHear = () => () => undefined;
const starting = () => startingFollowed;

/** Puts a council on the reader's list, or takes it off. What it needs is loaded once the page rests. */
export function FollowButton({ council }: { council: Council }) {
  const [followed, setFollowed] = useState<Followed | null>(null);
  const [said, setSaid] = useState<'followed' | 'unfollowed' | 'failed' | null>(null);
  const { list, fault } = useSyncExternalStore(
    followed?.subscribe ?? nothingToHear,
    followed?.snapshot ?? starting,
    starting,
  );
  const isFollowed = list?.councils.some(({ id }) => id === council.id) ?? false;

  useEffect(
    () =>
      whenIdle(() => {
        // A failure shows when the button is used.
        load().then(setFollowed, () => undefined);
      }),
    [],
  );

  const toggle = async () => {
    try {
      const used = followed ?? (await load());
      setFollowed(used);
      await used.set(council, !isFollowed);
      setSaid(isFollowed ? 'unfollowed' : 'followed');
    } catch {
      setSaid('failed');
    }
  };

  return (
    <div className={styles['follow']} data-needs-script="">
      <button type="button" data-followed={isFollowed} onClick={() => void toggle()}>
        <span className={styles['sign']} aria-hidden="true">
          {isFollowed ? '✓' : '+'}
        </span>
        <span>
          {isFollowed ? 'Following' : 'Follow'}{' '}
          <span className="visually-hidden">
            {council.name}
            {isFollowed && ': take it off your list'}
          </span>
        </span>
      </button>
      <p role="status" className={styles['said']}>
        {said === 'failed' && 'The list could not be loaded. Check the connection and try again.'}
        {said === 'followed' && (
          <>
            {fault === null
              ? 'Kept in this browser only. '
              : 'This browser would not keep it: it lasts until you close this tab. '}
            <Link href="/following">See your councils</Link>
          </>
        )}
        {said === 'unfollowed' && 'Taken off your list.'}
      </p>
    </div>
  );
}
