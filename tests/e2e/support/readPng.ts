import ExifReader from 'exifreader';
import { PNG } from 'pngjs';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface ReadPng {
  width: number;
  height: number;
  /** Pixels for each metre, across and up. */
  resolution: readonly [number, number];
  /** Its texts by their keywords. */
  texts: Readonly<Record<string, string>>;
  /** What its XMP packet says, by names without their prefixes. */
  xmp: Readonly<Record<string, string>>;
  /** The commonest colour of a box in pixels, as `rgb(1, 2, 3)`, and its share of them. */
  colourOf: (box: Box) => { colour: string; share: number };
  /** The columns of a box, from its left edge, in which a pixel is not of `paper`. */
  inkedColumns: (box: Box, paper: string) => number[];
}

type Tag = string | { description: string };

/** By their keywords, without the language that a text may have. */
function described(tags: Readonly<Record<string, Tag>> | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tags ?? {}).map(([key, tag]) => [
      key.replace(/ \(.*/, ''),
      typeof tag === 'string' ? tag : tag.description,
    ]),
  );
}

/** A PNG file as other programs read it: its pixels by pngjs, its papers by ExifReader. */
export async function readPng(bytes: Buffer): Promise<ReadPng> {
  const { width, height, data } = PNG.sync.read(bytes);
  const tags = await ExifReader.load(bytes, { expanded: true, async: true });
  const [x, y] = [tags.png?.['Pixels Per Unit X'], tags.png?.['Pixels Per Unit Y']];
  const inWords = (colour: number) =>
    `rgb(${[16, 8, 0].map((shift) => (colour >> shift) & 255).join(', ')})`;
  const eachPixel = (box: Box, see: (colour: number, column: number) => void) => {
    const [right, bottom] = [Math.floor(box.x + box.width), Math.floor(box.y + box.height)];
    for (let column = Math.ceil(box.x); column < right; column += 1) {
      for (let row = Math.ceil(box.y); row < bottom; row += 1) {
        see(data.readUInt32BE((row * width + column) * 4) >>> 8, column);
      }
    }
  };
  return {
    width,
    height,
    resolution: [Number(x?.value), Number(y?.value)],
    texts: described(tags.pngText),
    xmp: described(tags.xmp),
    colourOf: (box) => {
      const counts = new Map<number, number>();
      let all = 0;
      eachPixel(box, (colour) => {
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
        all += 1;
      });
      const [first] = [...counts].sort((a, b) => b[1] - a[1]);
      if (first === undefined) throw new Error('There is no pixel in the box');
      return { colour: inWords(first[0]), share: first[1] / all };
    },
    inkedColumns: (box, paper) => {
      const inked = new Set<number>();
      eachPixel(box, (colour, column) => {
        if (inWords(colour) !== paper) inked.add(column);
      });
      return [...inked].sort((a, b) => a - b);
    },
  };
}
