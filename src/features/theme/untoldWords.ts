import type { ThemeFile } from '#contract/themeFile.ts';
import { countInWords, countOf, sentenceCase } from '#shared/format/countOf.ts';

/** Which reports are in no number of the page, or count as asking for nothing; a sentence each. */
export function untoldWords({ untold, noneNamed, sifReports }: ThemeFile): string[] {
  const missing = untold.filter(({ coverage }) => coverage === 'not-transcribed').length;
  const partial = untold.length - missing;
  const is = (count: number) => (count === 1 ? 'is' : 'are');
  return [
    missing > 0 &&
      `${sentenceCase(countInWords(missing, 'ILACS report'))} ${is(missing)} not transcribed and not counted: what ${missing === 1 ? 'it asks' : 'they ask'} is not known.`,
    partial > 0 &&
      `${sentenceCase(countInWords(partial, 'report'))} ${is(partial)} transcribed only in part, without this theme: counted as not asking for it, as far as is known.`,
    noneNamed > 0 &&
      `${sentenceCase(countInWords(noneNamed, 'report'))} ${noneNamed === 1 ? 'names' : 'name'} nothing to improve and ${noneNamed === 1 ? 'counts' : 'count'} as not asking.`,
    sifReports > 0 &&
      `None of the ${countOf(sifReports, 'report')} under the single inspection framework, until 2018, is transcribed: the count starts with ILACS.`,
  ].filter((sentence) => sentence !== false);
}
