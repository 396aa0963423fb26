import type { CouncilList } from '#contract/councilList.ts';
import type { ImprovementList } from '#contract/improvementList.ts';
import { rankingTakeAway } from '#features/themes/rankingTakeAway.ts';
import { themesAddress } from '#features/themes/themesAddress.ts';
import { themesData } from '#features/themes/themesData.ts';
import { themesView } from '#features/themes/themesView.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';

/** The card of the page of themes: the ranking as the page opens on it. */
export function themesCard(list: CouncilList, improvement: ImprovementList): TakeAway {
  const data = themesData(list, improvement);
  return rankingTakeAway(themesView(data, themesAddress(data).read(new URLSearchParams())));
}
