import type { StorageFault } from '#shared/storage/StorageError.ts';
import type { FollowedList } from './followedRecord.ts';

export interface FollowedState {
  /** null: not read yet. */
  list: FollowedList | null;
  /** What of the kept list could not be read. */
  lost: readonly string[];
  /** Why the list is not kept: it works until the tab closes. null: it is kept. */
  fault: StorageFault | null;
}

/** Before the browser's storage has been asked: what a page is written with. */
export const startingFollowed: FollowedState = { list: null, lost: [], fault: null };
