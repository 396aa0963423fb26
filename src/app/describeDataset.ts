import { dataLicence } from '#shared/format/dataLicence.ts';
import { siteName } from '#shared/format/siteName.ts';
import { siteAddress } from './siteAddress.ts';

interface DatasetFacts {
  name: string;
  description: string;
  /** The page it is on, from the site's root. */
  path: string;
  version: string;
  dataAsAt: string;
  place: Readonly<Record<string, string>>;
}

/** A page's data as schema.org describes a Dataset: for search engines that look for data. */
export function describeDataset(facts: DatasetFacts): Readonly<Record<string, unknown>> {
  const { name, description, path, version, dataAsAt, place } = facts;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    url: siteAddress + path,
    license: dataLicence.address,
    creator: { '@type': 'Organization', name: siteName },
    isAccessibleForFree: true,
    version,
    dateModified: dataAsAt,
    spatialCoverage: { '@type': 'Place', ...place },
  };
}
