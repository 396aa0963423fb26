import { browserStore } from '#shared/storage/browserStore.ts';
import { createFollowedList } from './createFollowedList.ts';

/** The followed councils, one list for the whole tab. */
export const followedList = createFollowedList(browserStore);
