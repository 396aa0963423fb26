import { apiPaths, dataPaths } from '#contract/apiPaths.ts';
import type { Metadata } from '#contract/metadata.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { describeDataset } from '../describeDataset.ts';
import type { PageHead } from '../PageHead.ts';
import { siteAddress } from '../siteAddress.ts';

/** What the data page says of itself: the data set as schema.org describes one, with its files. */
export function dataHead(metadata: Metadata): PageHead {
  const { title, version, dataAsAt } = metadata;
  const description = `The data set behind this site, to ${formatDay(dataAsAt)}: CSV files, a JSON API, sources and licence.`;
  const path = '/data';
  return {
    title: 'Data, sources and downloads',
    description,
    path,
    structuredData: {
      ...describeDataset({
        name: title,
        description,
        path,
        version,
        dataAsAt,
        place: { name: 'England' },
      }),
      distribution: [
        {
          '@type': 'DataDownload',
          name: 'The whole data set',
          encodingFormat: 'application/zip',
          contentUrl: `${siteAddress}/${dataPaths.archive}`,
          ...(metadata.archive !== undefined && { contentSize: `${metadata.archive.bytes} B` }),
        },
        {
          '@type': 'DataDownload',
          name: 'JSON API, described with OpenAPI',
          encodingFormat: 'application/vnd.oai.openapi+json',
          contentUrl: `${siteAddress}/${apiPaths.openApi}`,
        },
        ...metadata.files.map((file) => ({
          '@type': 'DataDownload',
          name: file.name,
          encodingFormat: 'text/csv',
          contentUrl: `${siteAddress}/${file.address}`,
        })),
      ],
    },
  };
}
