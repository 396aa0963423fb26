const withArticle = /^(?:City of|East Riding of|Isles? of) /;

/** A council's area as it reads inside a sentence: `the Isle of Wight`, `Cheshire East`. */
export function placeInWords(name: string): string {
  return withArticle.test(name) ? `the ${name}` : name;
}
