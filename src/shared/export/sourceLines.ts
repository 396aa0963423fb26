import { dataLicence } from '#shared/format/dataLicence.ts';
import { figurePapers } from './figurePapers.ts';
import type { TakeAway } from './TakeAway.ts';

/** Where a figure is from, in sentences: source, date and version, licence, and where it stands. */
export function sourceLines(
  figure: Pick<TakeAway, 'source' | 'dataAsAt' | 'version' | 'path'>,
  site: string,
): string[] {
  const { source, publisher, address } = figurePapers(figure, site);
  return [`Source: ${source}`, `${publisher}, under the ${dataLicence.name}: ${address}`];
}
