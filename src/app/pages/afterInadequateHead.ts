import type { AfterInadequateList } from '#contract/afterInadequate.ts';
import { afterInadequateAddress } from '#features/after-inadequate/afterInadequateAddress.ts';
import { afterInadequateData } from '#features/after-inadequate/afterInadequateData.ts';
import { afterInadequateHeadline } from '#features/after-inadequate/afterInadequateHeadline.ts';
import { afterInadequateView } from '#features/after-inadequate/afterInadequateView.ts';
import type { PageHead } from '../PageHead.ts';

/** What the page says of itself, as it opens. */
export function afterInadequateHead(list: AfterInadequateList): PageHead {
  const data = afterInadequateData(list);
  const state = afterInadequateAddress(data).read(new URLSearchParams());
  const { title, lead } = afterInadequateHeadline(afterInadequateView(data, state));
  return {
    title: `After inadequate: ${title}`,
    description: lead === '' ? `${title}.` : lead,
    path: '/after-inadequate',
  };
}
