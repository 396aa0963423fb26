import { publicSansAdvances } from './publicSansAdvances.ts';

export type TextWeight = 400 | 700;

/** For a character nobody measured: as wide as the font's widest common letters. */
const unmeasured = 900;

function advance(character: string, weight: TextWeight): number {
  const { ascii, others } = publicSansAdvances[weight];
  // An accented letter is as wide as the letter under it, a space that must not break as any.
  const base = character === '\u00a0' ? ' ' : character.normalize('NFD').charAt(0);
  const known = ascii[base.charCodeAt(0) - 32];
  if (known !== undefined) return known;
  return (others as Readonly<Record<string, number>>)[character] ?? unmeasured;
}

/**
 * The width of a line of text set in Public Sans, in the unit of `size`: without a browser, so that
 * a drawing is laid out alike on the page, at build time and in a file. Kerning is left out, which
 * makes it a little too wide. In Arial, which stands in where the font is missing, text is narrower.
 */
export function textWidth(text: string, size: number, weight: TextWeight = 400): number {
  let width = 0;
  for (const character of text) width += advance(character, weight);
  return (width * size) / 1000;
}
