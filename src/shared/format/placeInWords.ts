/** Names that English puts an article before. */
const withArticle = /^(?:City|Isles?|East Riding) of /;

/** A council's name as a place inside a sentence: `Cheshire East`, `the Isles of Scilly`. */
export function placeInWords(name: string): string {
  return withArticle.test(name) ? `the ${name}` : name;
}
