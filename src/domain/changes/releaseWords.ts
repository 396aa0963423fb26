import type { DataRelease } from '#contract/changes.ts';
import { dayInWords } from '../dayInWords.ts';

/** A release by its day, and its number from the second of one day on: `26 November 2026 (2)`. */
export function releaseWords({ id, releasedOn }: Pick<DataRelease, 'id' | 'releasedOn'>): string {
  const number = id.slice(releasedOn.length + 1);
  return dayInWords(releasedOn) + (number === '' ? '' : ` (${number})`);
}
