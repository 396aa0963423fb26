import { createHash } from 'node:crypto';
import { cardPreset } from '#shared/export/cardPreset.ts';
import type { Drawable } from '#shared/export/placePicture.ts';
import { pngPapers } from '#shared/export/pngPapers.ts';
import type { SocialCard } from './SocialCard.ts';
import { svgText } from './svgText.tsx';

/** Draws a figure as the card of a page. `site`: where it is published, without a slash at the end. */
export function drawCard(figure: Drawable, name: string, site: string): SocialCard {
  const svg = svgText(figure, { preset: cardPreset, site, withTitle: true });
  // Other sites keep a picture by its address: another picture has to have another.
  const mark = createHash('sha256').update(svg).digest('hex').slice(0, 8);
  const file = `cards/${name}.png`;
  return {
    address: `/${file}?v=${mark}`,
    file,
    alt: figure.alt.short,
    svg,
    papers: pngPapers(figure, site, cardPreset.resolution),
  };
}
