import { figurePapers } from './figurePapers.ts';
import type { TakeAway } from './TakeAway.ts';

/** A figure's papers as lines of text, for files of data. No line is broken. */
export function dataPapers(figure: Omit<TakeAway, 'chart'>, site: string): string[] {
  const { licence, attribution, publisher, address } = figurePapers(figure, site);
  return [
    figure.headline,
    figure.subtitle,
    ...figure.notes.map((note) => `Note: ${note}`),
    `Source: ${figure.source}`,
    `Data as at: ${figure.dataAsAt}`,
    `Version of the data: ${figure.version}`,
    `Licence: ${licence}`,
    attribution,
    `From: ${publisher}, ${address}`,
  ].map((line) => line.replace(/\s+/g, ' '));
}
