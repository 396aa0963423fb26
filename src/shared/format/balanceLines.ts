import { breakLines } from './breakLines.ts';
import { textWidth, type TextWeight } from './textWidth.ts';

interface Type {
  size: number;
  weight?: TextWeight;
}

/** Halvings of the range of widths tried: to less than a hundredth of the width. */
const steps = 6;

/**
 * `breakLines` with lines about as long as each other: as many as the width asks for, but no last
 * line of one short word where that can be helped.
 */
export function balanceLines(text: string, width: number, type: Type): string[] {
  let lines = breakLines(text, width, type);
  if (lines.length < 2) return lines;
  const { length } = lines;
  // No narrower than its longest word: that one would be broken.
  const words = text.split(' ').map((word) => textWidth(word, type.size, type.weight));
  let [tooNarrow, wide] = [Math.max(width / 2, ...words), width];
  for (let step = 0; step < steps && tooNarrow < wide; step += 1) {
    const between = (tooNarrow + wide) / 2;
    const tried = breakLines(text, between, type);
    if (tried.length > length) tooNarrow = between;
    else [wide, lines] = [between, tried];
  }
  return lines;
}
