import { dataLicence } from '#shared/format/dataLicence.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { siteName } from '#shared/format/siteName.ts';
import type { TakeAway } from './TakeAway.ts';

interface FigurePapers {
  /** Who the data are from and how far they reach, as a sentence. */
  source: string;
  licence: string;
  /** The sentence the licence asks those for who pass the data on. */
  attribution: string;
  publisher: string;
  /** Of the view. */
  address: string;
}

/** What goes with a figure wherever it goes, in sentences. */
export function figurePapers(
  { source, dataAsAt, version, path }: Pick<TakeAway, 'source' | 'dataAsAt' | 'version' | 'path'>,
  site: string,
): FigurePapers {
  return {
    source: `${source}. Data to ${formatDay(dataAsAt)}, version ${version}.`,
    licence: `${dataLicence.name}, ${dataLicence.address}`,
    attribution: `Contains public sector information licensed under the ${dataLicence.name}.`,
    publisher: siteName,
    address: site + path,
  };
}
