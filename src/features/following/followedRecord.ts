import * as v from 'valibot';
import { isoDate, slug } from '#contract/papers.ts';
import { seenCouncil } from '#domain/changes/seenCouncil.ts';

/** Raised when the list changes shape. */
export const followedFormat = 1;

export const followedCouncil = v.object({
  id: slug,
  /** Kept too, so that a council that has left the data can still be named. */
  name: v.pipe(v.string(), v.minLength(1)),
  /** The reader's day; null: not known any more. */
  followedOn: v.nullable(isoDate),
  /** What was last marked as seen, and on which of the reader's days; null: never yet. */
  seen: v.nullable(v.object({ on: isoDate, council: seenCouncil })),
});
export type FollowedCouncil = v.InferOutput<typeof followedCouncil>;

/** What is kept in the browser. */
export interface FollowedList {
  format: typeof followedFormat;
  councils: readonly FollowedCouncil[];
  /** ISO day of the meeting that changes are counted from; null: from what was last seen. */
  meeting: string | null;
  /** Lists that could not be read whole, as they were found. */
  aside: readonly unknown[];
}

export const emptyFollowed: FollowedList = {
  format: followedFormat,
  councils: [],
  meeting: null,
  aside: [],
};
