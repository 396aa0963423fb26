import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far a pixel's colour may be off, from 0 to 1, as pixelmatch counts. */
const threshold = 0.1;
/** Pixels that may be off by more: a handful at the edges of letters. */
const tolerated = 10;

interface Difference {
  /** In words. */
  what: string;
  /** PNG file with the pixels that differ in red; null: the sizes differ. */
  picture: Uint8Array | null;
}

/** How two PNG files differ; null: not so that one could see it. */
export function picturesDiffer(expected: Uint8Array, actual: Uint8Array): Difference | null {
  const [one, other] = [expected, actual].map((file) => PNG.sync.read(Buffer.from(file)));
  if (one === undefined || other === undefined) throw new Error('Two pictures are compared');
  const { width, height } = one;
  if (other.width !== width || other.height !== height) {
    return {
      what: `is ${other.width} by ${other.height} pixels instead of ${width} by ${height}`,
      picture: null,
    };
  }
  const drawn = new PNG({ width, height });
  const pixels = pixelmatch(one.data, other.data, drawn.data, width, height, { threshold });
  return pixels <= tolerated
    ? null
    : { what: `differs in ${pixels} pixels`, picture: PNG.sync.write(drawn) };
}
