import type { CouncilList } from '#contract/councilList.ts';
import type { ImprovementList } from '#contract/improvementList.ts';
import { themesAddress } from '#features/themes/themesAddress.ts';
import { themesData } from '#features/themes/themesData.ts';
import { countedInWords, themesHeadline } from '#features/themes/themesHeadline.ts';
import { themesView } from '#features/themes/themesView.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import type { PageHead } from '../PageHead.ts';

/** What the page of themes says of itself. */
export function themesHead(list: CouncilList, improvement: ImprovementList): PageHead {
  const data = themesData(list, improvement);
  const view = themesView(data, themesAddress(data).read(new URLSearchParams()));
  const { headline, lead } = themesHeadline(view);
  return {
    title: headline,
    description: `${lead} Counted: ${countedInWords(view)}. Data to ${formatDay(data.dataAsAt)}.`,
    path: '/themes',
  };
}
