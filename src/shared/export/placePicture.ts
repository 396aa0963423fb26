import type { PlacedPicture, PlacedText } from './PlacedPicture.ts';
import { placeKey, placeText } from './pictureParts.ts';
import type { PicturePreset } from './picturePresets.ts';
import { pictureType } from './pictureType.ts';
import { sourceLines } from './sourceLines.ts';
import type { Chart, TakeAway } from './TakeAway.ts';

/** A figure that has a chart. */
export type Drawable = Omit<TakeAway, 'chart'> & { chart: Chart };

export interface PictureOptions {
  preset: PicturePreset;
  /** Where the site is, without a slash at the end, for the address in the picture. */
  site: string;
  /** Without a title, headline and subtitle are left to the page around it. */
  withTitle: boolean;
}

/** How a picture is tried: size of its text in pixels a unit, drawing in full or condensed, layout. */
interface Try {
  scale: number;
  condensed: boolean;
  /** A wide chart beside its words, which leaves it more height. */
  beside: boolean;
}

interface Room extends Omit<Try, 'scale'> {
  width: number;
  height: number | null;
}

/** Each try is this much smaller than the one before. */
const step = 0.96;
/** From this on a picture is wide enough for a chart beside its words. */
const besideFrom = 1.3;
const wordsShare = 0.42;

type Placed = Omit<PlacedPicture, 'preset' | 'pixels'> & { fits: boolean };

function placeIn(
  figure: Drawable,
  { preset, withTitle, site }: PictureOptions,
  room: Room,
): Placed {
  const { width, height, condensed } = room;
  const { edge, gap, headline, subtitle, key, notes } = pictureType(width);
  const whole = width - 2 * edge;
  const beside =
    height !== null &&
    width / height >= besideFrom &&
    (room.beside || (figure.chart.shape === 'tall' && withTitle));
  const words = beside ? whole * wordsShare : whole;
  const texts: PlacedText[] = [];
  let y = edge;
  if (withTitle) {
    const title = placeText('headline', [figure.headline], { x: edge, y, width: words }, headline);
    y += title.height + gap / 3;
    const under = placeText('subtitle', [figure.subtitle], { x: edge, y, width: words }, subtitle);
    y += under.height + gap;
    texts.push(title.text, under.text);
  }
  // Measured at the origin first: where they stand depends on the chart above them.
  const at = (top: number) => ({ x: edge, y: top, width: words });
  const keyHeight = placeKey(figure.chart.key, at(0), key).height;
  const remarks =
    figure.notes.length === 0 || preset.notes === false ? [] : [figure.notes.join(' ')];
  const noteHeight = placeText('notes', remarks, at(0), notes).height;
  const sources = sourceLines(figure, site);
  const sourceHeight = placeText('source', sources, at(0), notes).height;
  const keyRoom = keyHeight === 0 ? 0 : gap * 0.6 + keyHeight;
  const noteRoom = noteHeight === 0 ? 0 : gap * 0.6 + noteHeight;
  const footRoom = noteRoom + gap * 1.1 + sourceHeight + edge;

  const free = height === null ? null : height - (beside ? 2 * edge : y + keyRoom + footRoom);
  const placed = figure.chart.place({
    width: beside ? whole - words - gap * 1.5 : whole,
    height: free === null ? null : Math.max(0, free),
    condensed,
  });
  const chartLeft = beside ? edge + words + gap * 1.5 : edge;
  const chartRoom = beside ? whole - words - gap * 1.5 : whole;
  const chartTop = beside ? edge + Math.max(0, ((free ?? 0) - placed.height) / 2) : y;
  const keyTop = (beside ? y : y + placed.height) + gap * 0.6;
  const needed = beside
    ? Math.max(y + keyRoom + footRoom, placed.height + 2 * edge)
    : y + placed.height + keyRoom + footRoom;
  const bottom = height ?? Math.ceil(needed);
  const sourceTop = bottom - edge - sourceHeight;
  const noteTop = sourceTop - gap * 1.1 - noteHeight;
  if (noteHeight > 0) texts.push(placeText('notes', remarks, at(noteTop), notes).text);
  texts.push(placeText('source', sources, at(sourceTop), notes).text);
  return {
    width,
    height: bottom,
    texts,
    rules: [{ x: edge, y: sourceTop - gap * 0.55, width: words }],
    keyItems: placeKey(figure.chart.key, at(keyTop), key).keyItems,
    keySize: key.size,
    chart: { x: chartLeft + Math.max(0, (chartRoom - placed.width) / 2), y: chartTop, placed },
    fits: needed <= bottom + 0.01 && placed.width <= chartRoom + 0.01,
  };
}

/**
 * From the largest text to the smallest that can be read: first in full, then condensed, then
 * condensed beside the words.
 */
function* tries({ scale }: PicturePreset): Generator<Try> {
  const layouts = [
    { condensed: false, beside: false },
    { condensed: true, beside: false },
    { condensed: true, beside: true },
  ];
  for (const layout of layouts) {
    for (let at = scale.most; at > scale.least; at *= step) yield { scale: at, ...layout };
    yield { scale: scale.least, ...layout };
  }
  // Smaller than is good to read, but whole.
  for (let at = scale.least; at > scale.least / 3; at *= step) {
    yield { scale: at, condensed: true, beside: false };
  }
}

/**
 * The whole figure at a preset size: with the largest text at which everything fits. Nothing is cut
 * and nothing left out. Throws where even the smallest text does not fit, which no figure of the
 * data set comes near.
 */
export function placePicture(figure: Drawable, options: PictureOptions): PlacedPicture {
  const { preset } = options;
  for (const { scale, ...layout } of tries(preset)) {
    const height = preset.height === null ? null : preset.height / scale;
    const { fits, ...placed } = placeIn(figure, options, {
      width: preset.width / scale,
      height,
      ...layout,
    });
    if (fits || height === null) {
      const pixels = { width: preset.width, height: Math.round(placed.height * scale) };
      return { preset, pixels, ...placed };
    }
  }
  throw new Error(`${figure.kind} does not fit into ${preset.label}`);
}
