import { countOf, listInWords } from '#shared/format/countOf.ts';
import { placeInWords } from '#shared/format/placeInWords.ts';

/** More names than this are a number. */
const mostNames = 6;

/** The councils as a sentence names them: all of a few, the number of many. */
export function comparedInWords(councils: readonly { name: string }[]): string {
  return councils.length <= mostNames
    ? listInWords(councils.map(({ name }) => placeInWords(name)))
    : countOf(councils.length, 'council');
}
