import { useSyncExternalStore } from 'react';
import { followedList } from './followedList.ts';
import { startingFollowed, type FollowedState } from './followedState.ts';

const starting = () => startingFollowed;

/** The reader's list as this tab knows it; a page written at build time knows none yet. */
export function useFollowed(): FollowedState {
  return useSyncExternalStore(followedList.subscribe, followedList.snapshot, starting);
}
