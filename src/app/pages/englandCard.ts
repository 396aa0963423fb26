import type { CouncilList } from '#contract/councilList.ts';
import { nationalData } from '#domain/nationalData.ts';
import { englandAddress } from '#features/england/englandAddress.ts';
import { englandView } from '#features/england/englandView.ts';
import { sharesTakeAway } from '#features/england/sharesTakeAway.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';

/** The card of England over time: the shares as the page opens on them. */
export function englandCard(list: CouncilList): TakeAway {
  const data = nationalData(list);
  return sharesTakeAway(englandView(data, englandAddress(data).read(new URLSearchParams())));
}
