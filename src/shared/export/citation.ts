import { formatDay } from '#shared/format/formatDay.ts';
import { bibtexEntry } from './bibtexEntry.ts';
import { figurePapers } from './figurePapers.ts';
import type { TakeAway } from './TakeAway.ts';

export type CitationStyle = 'apa' | 'harvard' | 'bibtex' | 'plain';

interface CitationOptions {
  /** Where the site is, without a slash at the end. */
  site: string;
  /** ISO day on which the reader looked at it. */
  accessedOn: string;
}

/** `2026-08-20` -> `August 20, 2026`. */
function americanDay(day: string): string {
  const [date = '', month = '', year = ''] = formatDay(day).split(' ');
  return `${month} ${date}, ${year}`;
}

/** By kind and subtitle: a headline can be changed by the reader and changes with the data. */
function titleOf({ kind, subtitle }: Pick<TakeAway, 'kind' | 'subtitle'>): string {
  return `${kind}: ${subtitle}`;
}

/**
 * How to cite a figure. APA as in its Publication Manual, 7th edition, 10.9 (data sets) and 10.16
 * (web pages): date, title, version, kind in brackets, no publisher where it is the author, day of
 * retrieval for what changes over time. Harvard as in Cite Them Right for data sets online: year,
 * title, kind in brackets, address, day of access. Titles, in italics in both, are plain text here.
 */
export function citation(
  figure: TakeAway,
  style: CitationStyle,
  { site, accessedOn }: CitationOptions,
): string {
  const { publisher, address } = figurePapers(figure, site);
  const title = titleOf(figure);
  const { dataAsAt, version, chart } = figure;
  const year = dataAsAt.slice(0, 4);
  const accessed = formatDay(accessedOn);
  switch (style) {
    case 'apa': {
      const kind = chart === null ? 'Data set' : 'Chart';
      return `${publisher}. (${year}, ${americanDay(dataAsAt).replace(/, \d+$/, '')}). ${title} (Version ${version}) [${kind}]. Retrieved ${americanDay(accessedOn)}, from ${address}`;
    }
    case 'harvard': {
      const kind = chart === null ? 'Dataset' : 'Chart';
      return `${publisher} (${year}) ${title} [${kind}]. Version ${version}, data to ${formatDay(dataAsAt)}. Available at: ${address} (Accessed: ${accessed}).`;
    }
    case 'bibtex':
      return bibtexEntry({
        key: `${figure.name}-${year}`,
        author: publisher,
        title,
        date: dataAsAt,
        address,
        note: `Version ${version}, data to ${formatDay(dataAsAt)}, accessed ${accessed}`,
      });
    case 'plain':
      return `${publisher}, “${title}”, data to ${formatDay(dataAsAt)}, version ${version}, accessed ${accessed}, ${address}`;
  }
}
