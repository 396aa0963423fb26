import type { Council } from '#contract/council.ts';
import { changesAfter } from '#domain/changes/changesAfter.ts';
import { changesBetween } from '#domain/changes/changesBetween.ts';
import { seenOf } from '#domain/changes/seenOf.ts';
import { countInWords, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { ChangeList } from './ChangeList.tsx';
import styles from './FollowedCouncil.module.css';
import type { FollowedCouncil } from './followedRecord.ts';
import type { Releases } from './useReleaseNotes.ts';

interface CouncilChangesProps {
  council: Council;
  followed: FollowedCouncil;
  /** null: changes are counted from what was last seen. */
  meeting: string | null;
  releases: Releases;
}

function sinceMeeting(council: Council, meeting: string) {
  const { dataAsAt } = council;
  const changes = changesAfter(council, meeting, dataAsAt);
  const none =
    meeting >= dataAsAt
      ? `The data reach to ${formatDay(dataAsAt)}, so they hold nothing dated after this meeting.`
      : `The data hold nothing dated after this meeting, up to ${formatDay(dataAsAt)}. That does not mean nothing happened.`;
  return { title: `Since the meeting of ${formatDay(meeting)}`, changes, none };
}

function sinceSeen(council: Council, { seen, followedOn }: FollowedCouncil) {
  const fromNowOn =
    'Nothing to compare yet: from now on, what changes in the data shows here. For what came before, choose the day of a meeting above.';
  if (seen === null) return { title: 'Since your last look', changes: [], none: fromNowOn };
  const changes = changesBetween(seen.council, seenOf(council));
  const isFirst = seen.on === followedOn;
  const none =
    isFirst && seen.council.version === council.version
      ? fromNowOn
      : `Nothing changed in the data on ${council.name} since then. They reach to ${formatDay(council.dataAsAt)}.`;
  const since = isFirst ? 'Since you followed it' : 'Since it was last seen';
  return { title: `${since}, ${formatDay(seen.on)}`, changes, none };
}

/** What is new in the data on one council. */
export function CouncilChanges({ council, followed, meeting, releases }: CouncilChangesProps) {
  const { title, changes, none } =
    meeting === null ? sinceSeen(council, followed) : sinceMeeting(council, meeting);
  const { seen } = followed;
  const notes = releases.notes?.({ councilId: council.id, changes, seen, meeting });
  const others = notes?.others ?? [];
  const count = others.reduce((sum, release) => sum + release.changes.length, changes.length);
  const { OtherChanges } = releases;
  return (
    <div className={styles['changes']}>
      <h3>{title}</h3>
      {count === 0 ? (
        <p className={styles['quiet']}>{none}</p>
      ) : (
        <p>{sentenceCase(countInWords(count, 'change'))} in the data.</p>
      )}
      <ChangeList changes={changes} council={council} told={notes?.told} />
      {others.length > 0 && OtherChanges !== null && (
        <OtherChanges releases={others} council={council} />
      )}
    </div>
  );
}
