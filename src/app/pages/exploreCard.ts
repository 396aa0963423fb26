import type { CouncilList } from '#contract/councilList.ts';
import { exploreAddress } from '#features/explore/exploreAddress.ts';
import { nationalData } from '#domain/nationalData.ts';
import { exploreView } from '#features/explore/exploreView.ts';
import { mapTakeAway } from '#features/explore/mapTakeAway.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';

/** The card of Explore, and of the site: the map as the page opens on it. */
export function exploreCard(list: CouncilList): TakeAway {
  const data = nationalData(list);
  return mapTakeAway(exploreView(data, exploreAddress(data).read(new URLSearchParams())));
}
