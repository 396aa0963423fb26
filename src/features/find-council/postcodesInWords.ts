import type { PostcodeAnswer } from '#domain/postcodes/answerPostcode.ts';

/** The postcodes an answer is about: no more than the directory knows of. */
export function postcodesInWords({
  text,
  district,
  knownBy,
}: Extract<PostcodeAnswer, { knownBy: unknown }>): string {
  if (knownBy === 'district' || text === district) return `Postcodes in ${district}`;
  const like = knownBy === 'rest-of-district' ? `, like the rest of ${district}` : '';
  return isWhole(text) ? `Postcode ${text}${like}` : `Postcodes that begin with ${text}${like}`;
}

/** `SK9 1AA`, not `SK9 1A`. */
function isWhole(text: string): boolean {
  return / [0-9][A-Z]{2}$/.test(text);
}
