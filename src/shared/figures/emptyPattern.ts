import type { Standing } from '#domain/grades.ts';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Between two strokes or two dots, in the drawing's units. */
const step = 4;

function hatch({ x, y, width, height }: Box): string {
  const strokes: string[] = [];
  for (let foot = step; foot < width + height; foot += step) {
    // From the box's lower or right edge up to its left or upper one, at 45 degrees.
    const [right, low] = [Math.min(foot, width), Math.max(0, foot - width)];
    const [left, high] = [Math.max(0, foot - height), Math.min(foot, height)];
    strokes.push(`M${round(x + left)} ${round(y + high)}L${round(x + right)} ${round(y + low)}`);
  }
  return strokes.join('');
}

/** A stroke of no length is a dot where its ends are round. */
function dots({ x, y, width, height }: Box): string {
  const places: string[] = [];
  for (let across = step / 2; across < width; across += step) {
    for (let down = step / 2; down < height; down += step) {
      places.push(`M${round(x + across)} ${round(y + down)}h0`);
    }
  }
  return places.join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * What fills a box that stands for no grade, as a path to be stroked with round ends: hatching
 * where none is given any more, dots where it was not judged. Not inspected stays empty, as do
 * grades: null.
 */
export function emptyPattern(standing: Standing | 'absent', box: Box): string | null {
  if (standing === 'not-given') return hatch(box);
  return standing === 'not-judged' ? dots(box) : null;
}
