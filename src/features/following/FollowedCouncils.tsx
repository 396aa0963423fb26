import { useQueries } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { councilQuery } from '#shared/api/councilQuery.ts';
import { localDay } from '#shared/format/localDay.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { FollowedCouncil } from './FollowedCouncil.tsx';
import { followedEdits } from './followedEdits.ts';
import { followedList } from './followedList.ts';
import type { FollowedCouncil as Followed, FollowedList } from './followedRecord.ts';
import styles from './Following.module.css';
import { SaveCalendar } from './SaveCalendar.tsx';
import { SinceChoice } from './SinceChoice.tsx';
import { UndoOffer } from './UndoOffer.tsx';
import { useReleaseNotes } from './useReleaseNotes.ts';

interface FollowedCouncilsProps {
  list: FollowedList;
  /** Tells the reader what was done. */
  onSay: (words: string) => void;
}

/** The councils of the list by name, each with what changed. One that was removed can be put back. */
export function FollowedCouncils({ list, onSay }: FollowedCouncilsProps) {
  const { meeting } = list;
  const [removed, setRemoved] = useState<readonly Followed[]>([]);
  /** What had been seen before the last marking. */
  const [before, setBefore] = useState<readonly Followed[]>([]);
  const [putBack, setPutBack] = useState<string | null>(null);
  const councils = list.councils.toSorted((a, b) => a.name.localeCompare(b.name));
  const queries = useQueries({ queries: councils.map(({ id }) => councilQuery(id)) });
  const releases = useReleaseNotes(councils.length > 0);
  const answered = queries.flatMap(({ data }) => data ?? []);
  const unseen = answered.filter(({ id }) =>
    councils.some((council) => council.id === id && council.seen === null),
  );

  useEffect(() => {
    for (const council of unseen) {
      void followedList.change(followedEdits.lookFirst(council, localDay(new Date())));
    }
  });

  const markSeen = () => {
    const day = localDay(new Date());
    const marked = councils.filter(({ id, seen }) => {
      const now = answered.find((council) => council.id === id);
      return now !== undefined && (seen?.on !== day || seen.council.version !== now.version);
    });
    // A second press marks nothing: what can be undone is still the first.
    if (marked.length > 0) setBefore(marked);
    void followedList.change(followedEdits.markSeen(answered, day));
    onSay('Marked as seen. From now on you see what changes after today. You can undo this.');
  };
  const unmark = () => {
    void followedList.change(followedEdits.unmark(before));
    setBefore([]);
    onSay('Undone: you see the changes again that you had not marked as seen before.');
  };

  const gone = removed.filter(({ id }) => !councils.some((council) => council.id === id));
  const rows = [
    ...councils.map((council, position) => ({ council, query: queries[position] })),
    ...gone.map((council) => ({ council, query: undefined })),
  ].sort((a, b) => a.council.name.localeCompare(b.council.name));

  if (rows.length === 0) {
    return (
      <p className={styles['empty']}>
        You follow no council yet. Choose one above: it then stands here with its judgements, its
        action plan and what changed.
      </p>
    );
  }
  return (
    <>
      {councils.length > 0 && (
        <SinceChoice
          meeting={meeting}
          onChoose={(day) => {
            void followedList.change(followedEdits.setMeeting(day));
          }}
          onMarkSeen={markSeen}
          onUnmark={before.length === 0 ? null : unmark}
        />
      )}
      {releases.hasFailed && (
        <Notice
          title="Could not load what the releases of the data say"
          action={{ label: 'Try again', onSelect: releases.retry }}
        >
          Corrections and details may be missing below; all else is there.
        </Notice>
      )}
      {rows.map(({ council, query }) =>
        query === undefined ? (
          <UndoOffer
            key={council.id}
            done={`${council.name} is off your list.`}
            undoes={`put ${council.name} back`}
            inPlace
            onUndo={() => {
              void followedList.change(followedEdits.add(council));
              setPutBack(council.id);
            }}
          />
        ) : (
          <FollowedCouncil
            key={council.id}
            followed={council}
            query={query}
            meeting={meeting}
            releases={releases}
            takesFocus={putBack === council.id}
            onRemove={() => {
              void followedList.change(followedEdits.remove(council.id));
              setRemoved([...removed.filter(({ id }) => id !== council.id), council]);
              setPutBack(null);
            }}
          />
        ),
      )}
      <SaveCalendar councils={answered} of={councils.length} />
    </>
  );
}
