/** How well typed words fit a name: lower is better; whole numbers part the ways of fitting. */
export const nameFits = { whole: 0, start: 1, wordStarts: 2, inside: 3, mistyped: 4 } as const;

/** Shortest text looked for inside words: shorter ones are inside almost everything. */
const shortestInside = 3;

/** null: does not fit. Both as words to compare; gaps between words do not count. */
export function fitName(typed: readonly string[], name: readonly string[]): number | null {
  const typedText = typed.join('');
  const nameText = name.join('');
  if (typedText === '') return null;
  if (typedText === nameText) return nameFits.whole;
  if (nameText.startsWith(typedText)) return nameFits.start;
  if (eachBegins(typed, name)) return nameFits.wordStarts;
  const inside = typedText.length >= shortestInside && nameText.includes(typedText);
  return inside ? nameFits.inside : null;
}

/** Whether each typed word begins another word of the name, in any order. */
function eachBegins(typed: readonly string[], name: readonly string[]): boolean {
  if (typed.length > name.length) return false;
  const left = [...name];
  return typed.every((word) => {
    const found = left.findIndex((other) => other.startsWith(word));
    if (found === -1) return false;
    left.splice(found, 1);
    return true;
  });
}
