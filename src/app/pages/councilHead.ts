import type { Council } from '#contract/council.ts';
import { councilHeadline } from '#features/council/councilHeadline.ts';
import type { PageHead } from '../PageHead.ts';

/** What a council's page says of itself. */
export function councilHead(council: Council): PageHead {
  const { headline, lead } = councilHeadline(council);
  const description = `${council.name}: ${lead}`;
  return {
    title: headline,
    description,
    path: `/councils/${council.id}`,
    structuredData: {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: `Ofsted inspections of ${council.name} children's services`,
      description,
      license: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      creator: { '@type': 'Organization', name: 'Council Inspection Tracker' },
      isAccessibleForFree: true,
      version: council.version,
      dateModified: council.dataAsAt,
      spatialCoverage: { '@type': 'Place', name: council.name, identifier: council.gssCode },
    },
  };
}
