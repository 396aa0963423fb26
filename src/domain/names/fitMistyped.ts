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
 * Takes what was typed first, then any number of names: words they share are compared once.
 */
export function fitMistyped(typed: readonly string[]): (name: readonly string[]) => number | null {
  const words = typed.map((word, index) => slipsFrom(word, index === typed.length - 1));
  return (name) => {
    if (typed.length === 0 || typed.length > name.length) return null;
    const left = [...name];
    let total = 0;
    for (const slipsTo of words) {
      let best: { at: number; slips: number } | null = null;
      for (const [at, other] of left.entries()) {
        const slips = slipsTo(other);
        if (slips !== null && (best === null || slips < best.slips)) best = { at, slips };
      }
      if (best === null) return null;
      left.splice(best.at, 1);
      total += best.slips;
    }
    return nameFits.mistyped + total;
  };
}

function slipsFrom(typed: string, unfinished: boolean): (word: string) => number | null {
  const most = slipsAllowed(typed);
  const known = new Map<string, number | null>();
  return (word) => {
    let slips = known.get(word);
    if (slips === undefined) {
      slips = typingSlips(typed, word, { most, unfinished });
      known.set(word, slips);
    }
    return slips;
  };
}
