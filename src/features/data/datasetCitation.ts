import type { Metadata } from '#contract/metadata.ts';
import { bibtexEntry } from '#shared/export/bibtexEntry.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { siteName } from '#shared/format/siteName.ts';

/**
 * How to cite the data set as a whole: a sentence, and a BibTeX entry. `site`: where it is
 * published, without a slash at the end; empty: the address is left to the reader.
 */
export function datasetCitation(
  { title, dataAsAt, version }: Pick<Metadata, 'title' | 'dataAsAt' | 'version'>,
  site: string,
): { sentence: string; bibtex: string } {
  const year = dataAsAt.slice(0, 4);
  const reach = `data to ${formatDay(dataAsAt)}`;
  const address = `${site}/data`;
  const at = site === '' ? '' : ` Available at: ${address}.`;
  return {
    sentence: `${siteName} (${year}) ${title} [Dataset]. Version ${version}, ${reach}.${at}`,
    bibtex: bibtexEntry({
      key: `inspections-of-childrens-services-${year}`,
      author: siteName,
      title,
      date: dataAsAt,
      address,
      note: `Version ${version}, ${reach}`,
    }),
  };
}
