import type { WaitBar } from './lastInspectedSeries.ts';
import { waitInWords } from './waitInWords.ts';

/** `under 6 months`, `1 year to 1 year 6 months`, `7 years or longer`. */
export function barInWords({ from, to }: Pick<WaitBar, 'from' | 'to'>): string {
  if (to === null) return `${waitInWords(from)} or longer`;
  return from === 0 ? `under ${waitInWords(to)}` : `${waitInWords(from)} to ${waitInWords(to)}`;
}
