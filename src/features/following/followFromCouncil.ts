import type { Council } from '#contract/council.ts';
import { seenOf } from '#domain/changes/seenOf.ts';
import { localDay } from '#shared/format/localDay.ts';
import { followedEdits } from './followedEdits.ts';
import { followedList } from './followedList.ts';

/** What a council's own page needs of the list; loaded apart from the page. */
export const followFromCouncil = {
  subscribe: followedList.subscribe,
  snapshot: followedList.snapshot,

  /** Puts the council on the list as it is seen now, or takes it off. */
  set: (council: Council, isFollowed: boolean): Promise<void> => {
    const { id, name } = council;
    if (!isFollowed) return followedList.change(followedEdits.remove(id));
    const day = localDay(new Date());
    const seen = { on: day, council: seenOf(council) };
    return followedList.change(followedEdits.add({ id, name, followedOn: day, seen }));
  },
} as const;
