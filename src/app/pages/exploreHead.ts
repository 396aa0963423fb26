import type { CouncilList } from '#contract/councilList.ts';
import { exploreHeadline } from '#features/explore/exploreHeadline.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import type { PageHead } from '../PageHead.ts';

/** What the home page says of itself. */
export function exploreHead(list: CouncilList): PageHead {
  const today = list.councils.filter((council) => council.abolished === undefined).length;
  const description = `How Ofsted has judged the children's services of England's ${today} councils since 2014: map, table and change between any two dates. Data to ${formatDay(list.dataAsAt)}.`;
  return {
    title: exploreHeadline(list),
    description,
    path: '/',
    structuredData: {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: "Ofsted inspections of England's children's services",
      description,
      license: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      creator: { '@type': 'Organization', name: 'Council Inspection Tracker' },
      isAccessibleForFree: true,
      version: list.version,
      dateModified: list.dataAsAt,
      temporalCoverage: `2014-01-01/${list.dataAsAt}`,
      spatialCoverage: { '@type': 'Place', name: 'England' },
    },
  };
}
