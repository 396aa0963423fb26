import type { EmbedHeights } from './embedHeights.ts';

/**
 * A frame's height as a CSS value that follows its container's width, so that it needs neither a
 * style sheet nor a script: the first height and, for each stretch between two widths, a ramp.
 */
export function heightByWidth(heights: EmbedHeights): string {
  let [from, below] = heights[0];
  const terms = [`${below}px`];
  for (const [width, height] of heights.slice(1)) {
    const slope = Number(((height - below) / (width - from)).toFixed(3));
    if (slope !== 0) {
      terms.push(`${slope}*clamp(0px,100cqi - ${from}px,${width - from}px)`);
    }
    [from, below] = [width, height];
  }
  return `calc(${terms.join(' + ')})`;
}
