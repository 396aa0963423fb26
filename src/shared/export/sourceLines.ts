import { dataLicence } from '#shared/format/dataLicence.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { siteName } from '#shared/format/siteName.ts';
import type { TakeAway } from './TakeAway.ts';

/** Where a figure is from, in sentences: source, date and version, licence, and where it stands. */
export function sourceLines(
  { source, dataAsAt, version, path }: Pick<TakeAway, 'source' | 'dataAsAt' | 'version' | 'path'>,
  site: string,
): string[] {
  return [
    `Source: ${source}. Data to ${formatDay(dataAsAt)}, version ${version}.`,
    `${siteName}, under the ${dataLicence.name}: ${site}${path}`,
  ];
}
