import type { AfterInadequateList } from '#contract/afterInadequate.ts';
import { afterInadequateAddress } from '#features/after-inadequate/afterInadequateAddress.ts';
import { afterInadequateData } from '#features/after-inadequate/afterInadequateData.ts';
import { afterInadequateTakeAway } from '#features/after-inadequate/afterInadequateTakeAway.ts';
import { afterInadequateView } from '#features/after-inadequate/afterInadequateView.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';

/** The card of the page: the paths as it opens on them. */
export function afterInadequateCard(list: AfterInadequateList): TakeAway {
  const data = afterInadequateData(list);
  const state = afterInadequateAddress(data).read(new URLSearchParams());
  return afterInadequateTakeAway(afterInadequateView(data, state), { axis: state.axis, query: '' });
}
