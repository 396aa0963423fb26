/**
 * The text of an SVG file as it is drawn into a canvas: in pixels, with the typeface inside, which
 * the page's own style sheets don't reach.
 */
export function svgForCanvas(
  svg: string,
  { width, height }: { width: number; height: number },
  fontFace: string,
): string {
  return svg.replace(/<svg\b[^>]*>/, (start) => {
    const sized = start
      .replace(/ width="[^"]*"/, ` width="${width}"`)
      .replace(/ height="[^"]*"/, ` height="${height}"`);
    // The size in units is rounded: in its own proportions an edge could stay half transparent.
    return `${sized.replace(/>$/, ' preserveAspectRatio="none">')}<style>${fontFace}</style>`;
  });
}
