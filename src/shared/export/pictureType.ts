import type { TextWeight } from '#shared/format/textWidth.ts';

export interface TypeStyle {
  size: number;
  lineHeight: number;
  weight: TextWeight;
}

interface PictureType {
  /** White space around everything. */
  edge: number;
  /** White space between two parts. */
  gap: number;
  headline: TypeStyle;
  subtitle: TypeStyle;
  key: TypeStyle;
  notes: TypeStyle;
}

const regular = 400;
const bold = 700;

/** Pictures narrower than this, in units, are set smaller: a newspaper's column. */
const narrow = 560;

/** Type sizes and spaces of a picture of a width, all in its units. */
export function pictureType(width: number): PictureType {
  return width < narrow
    ? {
        edge: 14,
        gap: 11,
        headline: { size: 17.5, lineHeight: 21, weight: bold },
        subtitle: { size: 12.5, lineHeight: 16, weight: regular },
        key: { size: 12, lineHeight: 20, weight: regular },
        notes: { size: 10.8, lineHeight: 14, weight: regular },
      }
    : {
        edge: 26,
        gap: 16,
        headline: { size: 25, lineHeight: 30, weight: bold },
        subtitle: { size: 15, lineHeight: 20, weight: regular },
        key: { size: 13.5, lineHeight: 23, weight: regular },
        notes: { size: 12.5, lineHeight: 16.5, weight: regular },
      };
}
