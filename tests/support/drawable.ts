import type { Drawable } from '#shared/export/placePicture.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';

/** A figure as what can be drawn. Throws where it has no chart. */
export function drawable(figure: TakeAway | null): Drawable {
  if (figure === null || figure.chart === null) throw new Error('The figure has no chart');
  return { ...figure, chart: figure.chart };
}
