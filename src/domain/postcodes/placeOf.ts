import type { PostcodeArea } from '#contract/postcodes.ts';

/**
 * The place of the first prefix the area has; null where the directory gives it none. It then says
 * `northern-ireland`, even of postcodes elsewhere (mostly large organisations and PO boxes);
 * places really in Northern Ireland are all in the area BT.
 */
export function placeOf(prefixes: readonly string[], area: PostcodeArea): string | null {
  for (const prefix of prefixes) {
    const index = area.prefixes[prefix];
    const place = index === undefined ? undefined : area.places[index];
    if (place === undefined) continue;
    return place === 'northern-ireland' && area.area !== 'BT' ? null : place;
  }
  return null;
}
