import type { Council } from '#contract/council.ts';
import { seenOf } from '#domain/changes/seenOf.ts';
import { emptyFollowed, type FollowedCouncil, type FollowedList } from './followedRecord.ts';

type Edit = (list: FollowedList) => FollowedList;

function has(list: FollowedList, id: string): boolean {
  return list.councils.some((council) => council.id === id);
}

/**
 * What can be done to a list. Each edit gives back the same list where there is nothing to do, and
 * may be done twice. Days are ISO days, the reader's.
 */
export const followedEdits = {
  /** Puts a council on the list; one put back (undo) brings along what was seen of it. */
  add:
    (council: FollowedCouncil): Edit =>
    (list) =>
      has(list, council.id) ? list : { ...list, councils: [...list.councils, council] },

  remove:
    (id: string): Edit =>
    (list) =>
      has(list, id)
        ? { ...list, councils: list.councils.filter((council) => council.id !== id) }
        : list,

  /** Remembers a first look: of a council of which nothing has been seen yet. */
  lookFirst:
    (council: Council, day: string): Edit =>
    (list) =>
      list.councils.some(({ id, seen }) => id === council.id && seen === null)
        ? followedEdits.markSeen([council], day)(list)
        : list,

  /** Marks councils as seen as their data are now; those not given stay as they are. */
  markSeen:
    (councils: readonly Council[], day: string): Edit =>
    (list) => ({
      ...list,
      councils: list.councils.map((followed) => {
        const council = councils.find(({ id }) => id === followed.id);
        if (council === undefined) return followed;
        return { ...followed, name: council.name, seen: { on: day, council: seenOf(council) } };
      }),
    }),

  /** Puts back what had been seen of councils before they were marked; the others stay. */
  unmark:
    (before: readonly Pick<FollowedCouncil, 'id' | 'seen'>[]): Edit =>
    (list) => ({
      ...list,
      councils: list.councils.map((followed) => {
        const was = before.find(({ id }) => id === followed.id);
        return was === undefined ? followed : { ...followed, seen: was.seen };
      }),
    }),

  /** null: changes are counted from what was last seen again. */
  setMeeting:
    (day: string | null): Edit =>
    (list) =>
      list.meeting === day ? list : { ...list, meeting: day },

  clear: (): Edit => () => emptyFollowed,
} as const;
