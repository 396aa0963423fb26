/**
 * How many slips of typing lie between two words: a letter too many, too few or wrong, or two
 * neighbours swapped, each letter touched once (optimal string alignment). null: more than `most`.
 * `unfinished`: the word typed may be the start of the other.
 */
export function typingSlips(
  typed: string,
  word: string,
  { most, unfinished = false }: { most: number; unfinished?: boolean },
): number | null {
  if (typed.length > word.length + most) return null;
  if (!unfinished && word.length > typed.length + most) return null;
  // row[j]: slips between what is typed so far and the first j letters of the word.
  let before: number[] = [];
  let row = Array.from({ length: word.length + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= word.length; j += 1) {
      const wrong = typed[i - 1] === word[j - 1] ? 0 : 1;
      let slips = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + wrong);
      const swapped = typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      if (i > 1 && j > 1 && swapped) slips = Math.min(slips, at(before, j - 2) + 1);
      next.push(slips);
    }
    if (Math.min(...next) > most) return null;
    before = row;
    row = next;
  }
  const slips = unfinished ? Math.min(...row) : at(row, word.length);
  return slips <= most ? slips : null;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
