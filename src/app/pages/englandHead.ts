import type { CouncilList } from '#contract/councilList.ts';
import { nationalData } from '#domain/nationalData.ts';
import { englandAddress } from '#features/england/englandAddress.ts';
import { englandHeadline } from '#features/england/englandHeadline.ts';
import { englandView } from '#features/england/englandView.ts';
import type { PageHead } from '../PageHead.ts';

/** What the page of England over time says of itself, as it opens. */
export function englandHead(list: CouncilList): PageHead {
  const data = nationalData(list);
  const view = englandView(data, englandAddress(data).read(new URLSearchParams()));
  const { title } = englandHeadline(view);
  return {
    title: `England over time: ${title}`,
    description: `${title}. Every year since 2014, for each of Ofsted’s judgements of children’s services, by region and by kind of council.`,
    path: '/england',
  };
}
