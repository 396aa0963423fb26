import type { Nation, PostcodeArea } from '#contract/postcodes.ts';
import type { PostcodeText } from './readPostcode.ts';

export type Island = 'guernsey' | 'jersey' | 'isle-of-man';

/**
 * Where a postcode is. `text` is the postcode, or the part of one, as it is written.
 * `council`: in one council. `several`: in more than one place; the main council first.
 * `no-place`: the directory gives it no place; the other fields are those of its district.
 * `no-district`: no such district; `start` is one that exists and that may be meant.
 * `incomplete`: the start of several districts.
 */
export type PostcodeAnswer =
  | { kind: 'council'; text: string; councilId: string }
  | { kind: 'several'; text: string; councilIds: string[]; nations: Nation[] }
  | { kind: 'nation'; text: string; nation: Nation }
  | {
      kind: 'no-place';
      text: string;
      district: string;
      councilIds: string[];
      nations: Nation[];
    }
  | { kind: 'island'; text: string; island: Island }
  | { kind: 'no-area'; area: string }
  | { kind: 'no-district'; district: string; start: string | null }
  | { kind: 'incomplete'; text: string; districts: string[] }
  | { kind: 'malformed'; text: string };

/** Looks a postcode up among those of its area: the longest prefix wins. */
export function answerPostcode(
  postcode: Exclude<PostcodeText, { kind: 'malformed' }>,
  area: PostcodeArea,
): PostcodeAnswer {
  const { text, district } = postcode;
  if (!(district in area.prefixes)) return answerNoDistrict(postcode, area);

  // Known limit: the directory lists what differs from the district around it, so a postcode that
  // does not exist in a district that does gets the district's answer.
  const prefixes = postcode.kind === 'district' ? [text] : [text, postcode.sector, district];
  const ownPlace = placeOf(prefixes, area);
  const places = postcode.kind === 'unit' ? [ownPlace] : [ownPlace, ...placesWithin(text, area)];
  const { councilIds, nations } = sortOut(places);
  if (councilIds.length + nations.length > 1) {
    return { kind: 'several', text, councilIds, nations };
  }
  const [councilId] = councilIds;
  if (councilId !== undefined) return { kind: 'council', text, councilId };
  const [nation] = nations;
  if (nation !== undefined) return { kind: 'nation', text, nation };
  const around = sortOut([placeOf([district], area), ...placesWithin(district, area)]);
  return { kind: 'no-place', text, district, ...around };
}

function answerNoDistrict(
  postcode: Exclude<PostcodeText, { kind: 'malformed' }>,
  area: PostcodeArea,
): PostcodeAnswer {
  const { text, district } = postcode;
  if (postcode.kind !== 'district') return { kind: 'no-district', district, start: null };
  const districts = Object.keys(area.prefixes)
    .filter((prefix) => !prefix.includes(' ') && prefix.startsWith(district))
    .sort();
  if (districts.length > 0) return { kind: 'incomplete', text, districts };
  const { start } = postcode;
  const known = start !== null && start in area.prefixes;
  return { kind: 'no-district', district, start: known ? start : null };
}

function isNation(place: string): place is Nation {
  return place === 'wales' || place === 'scotland' || place === 'northern-ireland';
}

/**
 * The place of the first prefix the area has; null where the directory gives it none. It then says
 * `northern-ireland`, even of postcodes elsewhere (mostly large organisations and PO boxes);
 * places really in Northern Ireland are all in the area BT.
 */
function placeOf(prefixes: readonly string[], area: PostcodeArea): string | null {
  for (const prefix of prefixes) {
    const index = area.prefixes[prefix];
    const place = index === undefined ? undefined : area.places[index];
    if (place === undefined) continue;
    return place === 'northern-ireland' && area.area !== 'BT' ? null : place;
  }
  return null;
}

/** Places of all longer prefixes, the one with most prefixes first. */
function placesWithin(start: string, area: PostcodeArea): string[] {
  // `SK9` goes on as `SK9 1`, never as `SK91`.
  const longer = start.includes(' ') ? start : `${start} `;
  const counts = new Map<string, number>();
  for (const prefix of Object.keys(area.prefixes)) {
    if (!prefix.startsWith(longer)) continue;
    const place = placeOf([prefix], area);
    if (place !== null) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([place]) => place);
}

function sortOut(places: readonly (string | null)[]): { councilIds: string[]; nations: Nation[] } {
  const known = [...new Set(places.filter((place) => place !== null))];
  return {
    councilIds: known.filter((place) => !isNation(place)),
    nations: known.filter(isNation),
  };
}
