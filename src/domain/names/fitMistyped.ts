import { nameFits } from './fitName.ts';
import { typingSlips } from './typingSlips.ts';

/** Slips allowed in a typed word: short words would fit anything. */
function slipsAllowed(word: string): number {
  if (word.length >= 8) return 2;
  return word.length >= 4 ? 1 : 0;
}

/**
 * Whether typed words fit a name but for slips of typing, each a word of its own; the last may be
 * unfinished. Fewer slips fit better. null: does not fit.
 */
export function fitMistyped(typed: readonly string[], name: readonly string[]): number | null {
  const left = [...name];
  let total = 0;
  for (const [index, word] of typed.entries()) {
    const unfinished = index === typed.length - 1;
    const most = slipsAllowed(word);
    let best: { at: number; slips: number } | null = null;
    for (const [at, other] of left.entries()) {
      const slips = typingSlips(word, other, { most, unfinished });
      if (slips !== null && (best === null || slips < best.slips)) best = { at, slips };
    }
    if (best === null) return null;
    left.splice(best.at, 1);
    total += best.slips;
  }
  return typed.length === 0 ? null : nameFits.mistyped + total;
}
