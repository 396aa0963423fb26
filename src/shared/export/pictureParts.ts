import { balanceLines } from '#shared/format/balanceLines.ts';
import { breakLines } from '#shared/format/breakLines.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import type { PlacedKeyItem, PlacedText } from './PlacedPicture.ts';
import type { TypeStyle } from './pictureType.ts';
import type { KeyItem } from './TakeAway.ts';

/** Where letters stand in a line, as a share of the type size under the line's top. */
const ascent = 0.95;
const signGap = 7;
const keyGap = 20;
const sign = 16;

interface TextAt {
  x: number;
  y: number;
  width: number;
}

/** A text broken into lines at a place, with the height it takes. */
export function placeText(
  part: PlacedText['part'],
  paragraphs: readonly string[],
  { x, y, width }: TextAt,
  { size, lineHeight, weight }: TypeStyle,
): { text: PlacedText; height: number } {
  // A line of the source is an address or a list of papers: it reads best in full lines.
  const broken = part === 'source' ? breakLines : balanceLines;
  const lines = paragraphs.flatMap((paragraph) => broken(paragraph, width, { size, weight }));
  return {
    text: {
      part,
      lines,
      x,
      baseline: y + size * ascent + (lineHeight - size) / 2,
      size,
      lineHeight,
      weight,
      colour: part === 'headline' ? 'ink' : 'inkQuiet',
    },
    height: lines.length * lineHeight,
  };
}

/** The items of a key side by side, in as many rows as they need. */
export function placeKey(
  items: readonly KeyItem[],
  { x, y, width }: TextAt,
  { size, lineHeight }: TypeStyle,
): { keyItems: PlacedKeyItem[]; height: number } {
  let [left, row] = [x, 0];
  const keyItems = items.map((item): PlacedKeyItem => {
    const taken = (item.width ?? sign) + signGap + textWidth(item.label, size);
    if (left > x && left + taken > x + width) [left, row] = [x, row + 1];
    const placed = { item, x: left, y: y + row * lineHeight + (lineHeight - sign) / 2 };
    left += taken + keyGap;
    return placed;
  });
  return { keyItems, height: items.length === 0 ? 0 : (row + 1) * lineHeight };
}
