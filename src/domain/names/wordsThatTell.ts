const kindWords = new Set([
  'council',
  'borough',
  'county',
  'city',
  'district',
  'metropolitan',
  'unitary',
  'authority',
  'royal',
  'of',
  'the',
]);

/**
 * The words that tell one council from another: without "council", "borough", "city of" and the
 * like. All of them where nothing else is left.
 */
export function wordsThatTell(words: readonly string[]): readonly string[] {
  const telling = words.filter(
    (word, at) =>
      !kindWords.has(word) &&
      // "London Borough of Barnet", but "City of London".
      !(word === 'london' && words[at + 1] === 'borough'),
  );
  return telling.length === 0 ? words : telling;
}

/** Without a last word that is on its way to one of those: `cheshire east co`. */
export function withoutUnfinishedWord(words: readonly string[]): readonly string[] {
  const last = words.at(-1);
  if (words.length < 2 || last === undefined) return words;
  const unfinished = [...kindWords, 'and'].some((word) => word.startsWith(last));
  return unfinished ? words.slice(0, -1) : words;
}
