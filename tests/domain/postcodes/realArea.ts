import type { PostcodeArea } from '#contract/postcodes.ts';
import { knownFiles } from '#tests/support/knownData.mjs';

const rows = (knownFiles().get('postcode-prefixes.csv') ?? '').split('\n');

/** The postcodes of one area, straight from the data set. */
export function realArea(area: string): PostcodeArea {
  const places: string[] = [];
  const prefixes: Record<string, number> = {};
  for (const row of rows.filter((other) => other.startsWith(area))) {
    const [prefix = '', place = ''] = row.split(',');
    if (!/^[0-9]/.test(prefix.slice(area.length))) continue;
    if (!places.includes(place)) places.push(place);
    prefixes[prefix] = places.indexOf(place);
  }
  return { contract: 1, version: '00000000', dataAsAt: '2026-08-20', area, places, prefixes };
}
