import type { Metadata } from '#contract/metadata.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import type { PageHead } from '../PageHead.ts';

/** What the data page says of itself: the data set as schema.org describes one, with its files. */
export function dataHead(metadata: Metadata): PageHead {
  const description = `The data set behind this site, to ${formatDay(metadata.dataAsAt)}: CSV files, a JSON API, sources and licence.`;
  return {
    title: 'Data, sources and downloads',
    description,
    path: '/data',
    structuredData: {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: metadata.title,
      description,
      license: metadata.licence.address,
      creator: { '@type': 'Organization', name: 'Council Inspection Tracker' },
      isAccessibleForFree: true,
      version: metadata.version,
      dateModified: metadata.dataAsAt,
      spatialCoverage: { '@type': 'Place', name: 'England' },
      distribution: metadata.files.map((file) => ({
        '@type': 'DataDownload',
        name: file.name,
        encodingFormat: 'text/csv',
        contentUrl: file.address,
      })),
    },
  };
}
