/**
 * A share as it is shown, in whole percent, from one that is not rounded yet; more than none is
 * never 0%. null: nothing to share.
 */
export function percentInWords(percent: number | null): string {
  if (percent === null) return '–';
  return percent > 0 && percent < 0.5 ? 'under 1%' : `${Math.round(percent)}%`;
}
