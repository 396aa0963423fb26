import type { DataRelease } from '#contract/changes.ts';
import { dayInWords } from '../dayInWords.ts';

/**
 * What the record of a council, or of all (`name` null), opens with in the first release:
 * `The record of Eastmere opens with this release: 8 inspections and visits, to 30 June 2026.`
 */
export function openedWords(
  name: string | null,
  inspections: number,
  { dataAsAt }: Pick<DataRelease, 'dataAsAt'>,
): string {
  const what =
    inspections === 0
      ? 'no inspection or visit in the data'
      : inspections === 1
        ? 'one inspection or visit'
        : `${inspections.toLocaleString('en-GB')} inspections and visits`;
  const record = name === null ? 'The record' : `The record of ${name}`;
  return `${record} opens with this release: ${what}, to ${dayInWords(dataAsAt)}.`;
}
