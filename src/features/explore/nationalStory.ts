import type { TakeAway } from '#shared/export/TakeAway.ts';
import { councilTableTakeAway } from './councilTableTakeAway.ts';
import type { ExploreView } from './exploreView.ts';
import { flowTakeAway } from './flowTakeAway.ts';
import { mapTakeAway } from './mapTakeAway.ts';

/** The national figures as they leave the site, each with what else belongs into a story. */
export const nationalStory = {
  map: (view: ExploreView): TakeAway => ({
    ...mapTakeAway(view),
    companions: () =>
      Promise.resolve([
        // A day beside itself has no change.
        ...(view.earlier === view.later ? [] : [flowTakeAway(view)]),
        councilTableTakeAway(view),
      ]),
  }),
  twoDates: (view: ExploreView): TakeAway => ({
    ...flowTakeAway(view),
    companions: () => Promise.resolve([mapTakeAway(view), councilTableTakeAway(view)]),
  }),
};
