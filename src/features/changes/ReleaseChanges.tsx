import { useEffect, useRef, useState, useTransition } from 'react';
import { apiPaths } from '#contract/apiPaths.ts';
import { countOf } from '#shared/format/countOf.ts';
import { ChangeItem } from './ChangeItem.tsx';
import { changeKindTitles } from './changeKindTitles.ts';
import type { ShownRelease } from './changesView.ts';
import styles from './Release.module.css';

/** Changes of a release shown at once; the rest comes on demand, so that a long one stays quick. */
const shownAtMost = 50;

interface ReleaseChangesProps {
  release: ShownRelease;
  /** As it reads in a sentence: `16 July 2026`. */
  name: string;
  /** The reader asked for one council. */
  ofOne: boolean;
}

/** The first changes of all groups, with how many there were before each group. */
function firstOf(groups: ShownRelease['groups'], most: number) {
  const parts = [];
  let from = 0;
  for (const { kind, changes } of groups) {
    const shown = changes.slice(0, Math.max(0, most - from));
    if (shown.length > 0) parts.push({ kind, from, count: changes.length, shown });
    from += changes.length;
  }
  return parts;
}

/** A release's changes, kind by kind. */
export function ReleaseChanges({ release: { groups }, name, ofOne }: ReleaseChangesProps) {
  const [isWhole, setIsWhole] = useState(false);
  // Hundreds of lines take a moment: the button answers first.
  const [isComing, startComing] = useTransition();
  const firstMore = useRef<HTMLLIElement>(null);
  // The button goes away: the reader's place becomes the first change it brought.
  useEffect(() => {
    if (isWhole) firstMore.current?.focus();
  }, [isWhole]);

  const all = groups.reduce((sum, { changes }) => sum + changes.length, 0);
  const most = isWhole ? all : shownAtMost;
  const parts = firstOf(groups, most);
  return (
    <>
      {parts.map(({ kind, from, count, shown }) => (
        <div key={kind} className={styles['group']}>
          <h3>
            {changeKindTitles[kind]} <span className={styles['count']}>{count}</span>
          </h3>
          <ul>
            {shown.map((listed, place) => (
              <ChangeItem
                key={listed.change.id}
                listed={listed}
                ofOne={ofOne}
                ref={isWhole && from + place === shownAtMost ? firstMore : undefined}
              />
            ))}
          </ul>
        </div>
      ))}
      {all > most && (
        <p className={styles['more']}>
          <button
            type="button"
            data-needs-script=""
            onClick={() => {
              startComing(() => {
                setIsWhole(true);
              });
            }}
          >
            {isComing ? 'Showing' : 'Show'} all {countOf(all, 'change')}
            <span className="visually-hidden"> of {name}</span>
          </button>
          <span data-without-script="">
            {countOf(all - most, 'more change')}:{' '}
            <a href={import.meta.env.BASE_URL + apiPaths.changes}>all of them as JSON</a>
          </span>
        </p>
      )}
    </>
  );
}
