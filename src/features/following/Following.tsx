import { useRef, useState } from 'react';
import { localDay } from '#shared/format/localDay.ts';
import { Meaning } from '#shared/ui/Meaning.tsx';
import { AddCouncil, type NamedCouncil } from './AddCouncil.tsx';
import { DeleteList } from './DeleteList.tsx';
import { FollowedCouncils } from './FollowedCouncils.tsx';
import { followedEdits } from './followedEdits.ts';
import { followedList } from './followedList.ts';
import styles from './Following.module.css';
import { StorageNotice } from './StorageNotice.tsx';
import { useFollowed } from './useFollowed.ts';

/** The councils a reader follows: where they stand, what is due, what changed. */
export function Following() {
  const state = useFollowed();
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const [deletions, setDeletions] = useState(0);
  const { list } = state;

  const add = ({ id, name }: NamedCouncil) => {
    const followedOn = localDay(new Date());
    void followedList.change(followedEdits.add({ id, name, followedOn, seen: null }));
    setSaid(`${name} is on your list.`);
  };

  return (
    <>
      <header className={styles['header']}>
        <h1 ref={heading} tabIndex={-1}>
          Councils you follow
        </h1>
        <p className={styles['lead']}>
          Where they stand, what is due next, and what changed in their data since you last looked
          or since a meeting. The list stays in this browser.
        </p>
        <p data-without-script="">
          This list is kept by your browser, so it needs scripts, which are switched off.
        </p>
        <AddCouncil
          followed={list === null ? null : new Set(list.councils.map(({ id }) => id))}
          onAdd={add}
        />
        <p role="status" className={styles['said']}>
          {said}
        </p>
        <Meaning summary="Where is this list kept?">
          <p>
            In this browser, on this device. There is no account and nothing is sent anywhere. It
            goes when you delete it here, or when you clear the browser’s data for this site. A
            council’s page has a “Follow” button too.
          </p>
        </Meaning>
      </header>
      <div className={styles['list']}>
        <StorageNotice state={state} onRetry={() => void followedList.retry()} />
        {list === null ? (
          <p data-needs-script="">Reading your list…</p>
        ) : (
          <FollowedCouncils key={deletions} list={list} onSay={setSaid} />
        )}
        {list !== null && (list.councils.length > 0 || list.aside.length > 0) && (
          <DeleteList
            count={list.councils.length}
            onDelete={() => {
              void followedList.clear();
              setDeletions(deletions + 1);
              setSaid('Your list is deleted.');
              heading.current?.focus();
            }}
          />
        )}
      </div>
    </>
  );
}
