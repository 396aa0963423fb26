import type { Random } from './seededRandom.ts';

/** A cell of one to `most` different themes. */
export function pickThemes(
  random: Random,
  themeIds: readonly [string, ...string[]],
  most: number,
): string {
  const count = random.between(1, most);
  const themes = Array.from({ length: count }, () => random.pick(themeIds));
  return [...new Set(themes)].join(';');
}
