import type { PostcodeArea } from '#contract/postcodes.ts';

/**
 * The longer districts a text may go on to: `lettered` are parts of the same district of London
 * (`SW1A` of `SW1`), `numbered` lie elsewhere (`SW10`). Each A to Z.
 */
export function districtsFrom(
  start: string,
  area: PostcodeArea,
): { lettered: string[]; numbered: string[] } {
  const longer = Object.keys(area.prefixes)
    .filter((prefix) => prefix.startsWith(start) && prefix !== start && !prefix.includes(' '))
    .sort();
  return {
    lettered: longer.filter((district) => /^[A-Z]$/.test(district.slice(start.length))),
    numbered: longer.filter((district) => /^[0-9]/.test(district.slice(start.length))),
  };
}
