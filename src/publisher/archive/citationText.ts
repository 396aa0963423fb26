import { dayInWords } from '#domain/dayInWords.ts';
import { publisherName } from './publisherName.ts';
import type { SetPapers } from './SetPapers.ts';

/** CITATION.txt: a sentence to paste, and the one the licence asks for. */
export function citationText({ title, version, dataAsAt, licence, site }: SetPapers): string {
  const address = site === undefined ? '' : ` Available at: ${site}/data.`;
  return `${publisherName} (${dataAsAt.slice(0, 4)}) ${title} [Dataset]. Version ${version}, data to ${dayInWords(dataAsAt)}.${address}\n\n${licence.attribution}\n`;
}
