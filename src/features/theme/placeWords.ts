import { countInWords, countOf, sentenceCase } from '#shared/format/countOf.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
import type { GoodPlace } from './goodPlaces.ts';

/** The rule by which a council is a place to learn from, and what it does not say. */
export const placeRule =
  'Today’s councils that were asked to improve the theme and were inspected again. Their latest report does not ask for it again, and grades good or outstanding each judgement the last request was under (all four where it was on the whole service).';

/** What no reader should take from it. */
export const placeLimit =
  'A judgement covers far more than one theme. The data do not show why a grade is better, only where it is worth asking.';

/** How many there are, and how many of them rose. */
export function placesInWords(offered: readonly GoodPlace[]): string {
  if (offered.length === 0) return 'No council fits the rule.';
  const rose = offered.filter(({ rise }) => rise > 0).length;
  const fit = `${countOf(offered.length, 'council')} ${offered.length === 1 ? 'fits' : 'fit'} the rule`;
  const than = 'higher than when the report asked';
  if (rose === 0) return `${fit}; no grade is ${than}.`;
  if (rose === offered.length) return `${fit}; in each a grade is ${than}.`;
  return `${fit}. In ${numberInWords(rose)} of them a grade is ${than}; in ${numberInWords(offered.length - rose)} none is.`;
}

/** What “judged together” means beside a grade; null: it is beside none. */
export function togetherInWords(offered: readonly GoodPlace[]): string | null {
  return offered.some(({ careApart }) => careApart)
    ? 'Judged together: until 2022 children in care and care leavers were one judgement, so the two grades are not quite of the same thing.'
    : null;
}

/** What was left out, and why; a heading. */
export function leftOutWords(count: number, again: 'came-back' | 'unknown'): string {
  const councils = sentenceCase(countInWords(count, 'council'));
  return again === 'came-back'
    ? `${councils} judged good or outstanding, but asked again`
    : `${councils} judged good or outstanding, whether asked again is not known`;
}
