import { memo } from 'react';
import { releaseWords } from '#domain/changes/releaseWords.ts';
import { countInWords, listInWords, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import type { ShownRelease } from './changesView.ts';
import { OpenedRecords } from './OpenedRecords.tsx';
import styles from './Release.module.css';
import { ReleaseChanges } from './ReleaseChanges.tsx';
import { ReleaseCounts } from './ReleaseCounts.tsx';
import { releaseParts } from './releaseParts.ts';

interface ReleaseProps {
  release: ShownRelease;
  /** The reader asked for one council. */
  ofOne: boolean;
  /** The reader asked for less than all. */
  isFiltered: boolean;
}

/** What one release of the data changed, how far its data reach, and the data as they were. */
export const Release = memo(function Release({ release, ofOne, isFiltered }: ReleaseProps) {
  const { id, dataAsAt, note, archive, counts, opened, groups, left } = release;
  const name = `the release of ${releaseWords(release)}`;
  const changes = groups.flatMap((group) => group.changes.map(({ change }) => change));
  const summary = sentenceCase(listInWords(releaseParts(changes)));
  return (
    <section id={id} className={styles['release']} aria-labelledby={`title-${id}`}>
      <header>
        <h2 id={`title-${id}`}>
          <a href={`#${id}`}>{releaseWords(release)}</a>
        </h2>
        <p className={styles['reach']}>Data to {formatDay(dataAsAt)}</p>
      </header>
      {note !== null && <p className={styles['note']}>{note}</p>}
      {changes.length > 0 && <p className={styles['summary']}>{summary}.</p>}
      {changes.length === 0 && release.opened === null && !isFiltered && (
        <p className={styles['summary']}>No row that a page shows was changed.</p>
      )}
      {opened !== null && <OpenedRecords opened={opened} ofOne={ofOne} />}
      <ReleaseChanges key={`${ofOne}`} release={release} name={name} ofOne={ofOne} />
      {isFiltered && left > 0 && (
        <p className={styles['left']}>
          {sentenceCase(countInWords(left, 'other change'))} of this release{' '}
          {left === 1 ? 'is' : 'are'} not of what you chose.
        </p>
      )}
      <div className={styles['papers']}>
        <p>
          <a href={import.meta.env.BASE_URL + archive}>
            The whole data set as released (zip)
            <span className="visually-hidden">, {releaseWords(release)}</span>
          </a>
        </p>
        <ReleaseCounts counts={counts} name={name} />
      </div>
    </section>
  );
});
