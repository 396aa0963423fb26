import type { TextWeight } from '#shared/format/textWidth.ts';
import type { PicturePreset } from './picturePresets.ts';
import type { KeyItem, PlacedChart } from './TakeAway.ts';

export interface PlacedText {
  part: 'headline' | 'subtitle' | 'notes' | 'source';
  lines: readonly string[];
  x: number;
  /** Of the first line. */
  baseline: number;
  size: number;
  lineHeight: number;
  weight: TextWeight;
  colour: 'ink' | 'inkQuiet';
}

export interface PlacedKeyItem {
  item: KeyItem;
  x: number;
  /** Top of the sign. */
  y: number;
}

/** A whole picture with everything in its place, in units of the drawing. */
export interface PlacedPicture {
  preset: PicturePreset;
  width: number;
  height: number;
  /** Of a PNG at 1 times. */
  pixels: { width: number; height: number };
  texts: readonly PlacedText[];
  /** Rules across the picture, above what they part off. */
  rules: readonly { x: number; y: number; width: number }[];
  keyItems: readonly PlacedKeyItem[];
  keySize: number;
  chart: { x: number; y: number; placed: PlacedChart };
}
