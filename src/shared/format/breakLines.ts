import { textWidth, type TextWeight } from './textWidth.ts';

interface Type {
  size: number;
  weight?: TextWeight;
}

/** A word too long for a line, in pieces that fit; web addresses break after their slashes. */
function pieces(word: string, width: number, { size, weight = 400 }: Type): string[] {
  if (textWidth(word, size, weight) <= width) return [word];
  const out: string[] = [];
  let piece = '';
  for (const part of word.split(/(?<=[/?&=-])/u)) {
    for (const next of textWidth(part, size, weight) <= width ? [part] : Array.from(part)) {
      if (piece !== '' && textWidth(piece + next, size, weight) > width) {
        out.push(piece);
        piece = '';
      }
      piece += next;
    }
  }
  return piece === '' ? out : [...out, piece];
}

/**
 * Breaks a text into lines no wider than `width`, in the unit of the type's size. Nothing is left
 * out and nothing shortened. A space that must not break (U+00A0) holds its words together.
 */
export function breakLines(text: string, width: number, type: Type): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const [first = '', ...rest] = pieces(word, width, type);
    const line = lines.at(-1);
    const together = line === undefined ? first : `${line} ${first}`;
    if (line !== undefined && textWidth(together, type.size, type.weight) <= width) {
      lines[lines.length - 1] = together;
    } else lines.push(first);
    lines.push(...rest);
  }
  return lines;
}
