import type { CouncilList } from '#contract/councilList.ts';
import { exploreHeadline } from '#features/explore/exploreHeadline.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { describeDataset } from '../describeDataset.ts';
import type { PageHead } from '../PageHead.ts';

/** What the home page says of itself. */
export function exploreHead(list: CouncilList): PageHead {
  const { version, dataAsAt } = list;
  const today = list.councils.filter((council) => council.abolished === undefined).length;
  const description = `How Ofsted has judged the children's services of England's ${today} councils since 2014: map, table and change between any two dates. Data to ${formatDay(dataAsAt)}.`;
  return {
    title: exploreHeadline(list),
    description,
    path: '/',
    structuredData: {
      ...describeDataset({
        name: "Ofsted inspections of England's children's services",
        description,
        path: '/',
        version,
        dataAsAt,
        place: { name: 'England' },
      }),
      temporalCoverage: `2014-01-01/${dataAsAt}`,
    },
  };
}
