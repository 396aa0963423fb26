import type { PostcodeArea } from '#contract/postcodes.ts';
import type { Nation } from '#contract/nationIds.ts';
import { commonestPlaces } from './commonestPlaces.ts';
import { districtsFrom } from './districtsFrom.ts';
import { placeOf } from './placeOf.ts';
import type { PostcodeText } from './readPostcode.ts';

export type Island = 'guernsey' | 'jersey' | 'isle-of-man';

/**
 * What the directory knows of a postcode. `itself`: it, its sector or what begins with it.
 * `district`: only its district, all in one place; `rest-of-district`: only its district, parts of
 * which are elsewhere. With these two it may be a postcode that does not exist.
 */
export type KnownBy = 'itself' | 'district' | 'rest-of-district';

interface Known {
  /** The postcode, or the part of one, as it is written. */
  text: string;
  district: string;
  knownBy: KnownBy;
}

/**
 * Where a postcode is. `council`: in one council. `several`: in more than one place, the main
 * council first; `goesOn`: where `text` is no district of its own, those it may go on to.
 * `no-place`: the directory gives it no place; the other fields are those of its district.
 * `no-district`: no such district; `start` is one that exists and that may be meant.
 * `incomplete`: the start of several districts.
 */
export type PostcodeAnswer =
  | (Known & { kind: 'council'; councilId: string })
  | { kind: 'several'; text: string; councilIds: string[]; nations: Nation[]; goesOn: string[] }
  | (Known & { kind: 'nation'; nation: Nation })
  | (Known & { kind: 'no-place'; councilIds: string[]; nations: Nation[] })
  | { kind: 'island'; text: string; island: Island }
  | { kind: 'no-area'; area: string }
  | { kind: 'no-district'; district: string; start: string | null }
  | { kind: 'incomplete'; text: string; districts: string[] }
  | { kind: 'malformed'; text: string };

type ReadPostcode = Exclude<PostcodeText, { kind: 'malformed' }>;

/** Looks a postcode up among those of its area: the longest prefix wins. */
export function answerPostcode(postcode: ReadPostcode, area: PostcodeArea): PostcodeAnswer {
  const { text, district } = postcode;
  const isDistrict = district in area.prefixes;
  const { lettered, numbered } =
    postcode.kind === 'district' ? districtsFrom(text, area) : { lettered: [], numbered: [] };
  if (!isDistrict && lettered.length === 0) return answerNoDistrict(postcode, numbered, area);

  const { councilIds, nations } = sortOut([
    ...placesOf(postcode, area),
    ...commonestPlaces(lettered, area),
    ...commonestPlaces(prefixesWithin(lettered, area), area),
  ]);
  if (councilIds.length + nations.length > 1) {
    const goesOn = isDistrict ? [] : [...lettered, ...numbered];
    return { kind: 'several', text, councilIds, nations, goesOn };
  }
  // Known limit: the directory lists what differs from the district around it, so a postcode that
  // does not exist in a district that does gets the district's answer.
  const known = { text, district, knownBy: knownBy(postcode, area) };
  const [councilId] = councilIds;
  if (councilId !== undefined) return { kind: 'council', ...known, councilId };
  const [nation] = nations;
  if (nation !== undefined) return { kind: 'nation', ...known, nation };
  const around = [placeOf([district], area), ...placesWithin(district, area)];
  return { kind: 'no-place', ...known, ...sortOut(around) };
}

function answerNoDistrict(
  postcode: ReadPostcode,
  districts: string[],
  area: PostcodeArea,
): PostcodeAnswer {
  const { text, district } = postcode;
  if (districts.length > 0) return { kind: 'incomplete', text, districts };
  const start = postcode.kind === 'district' ? postcode.start : null;
  const isKnown = start !== null && start in area.prefixes;
  return { kind: 'no-district', district, start: isKnown ? start : null };
}

/** Its own place first, then those of what it may go on to. */
function placesOf(postcode: ReadPostcode, area: PostcodeArea): (string | null)[] {
  const { text, district } = postcode;
  if (postcode.kind === 'district') return [placeOf([text], area), ...placesWithin(text, area)];
  const ownPlace = placeOf([text, postcode.sector, district], area);
  return postcode.kind === 'unit' ? [ownPlace] : [ownPlace, ...placesWithin(text, area)];
}

function knownBy(postcode: ReadPostcode, area: PostcodeArea): KnownBy {
  if (postcode.kind === 'district') return 'itself';
  const { text, district, sector } = postcode;
  if (sector in area.prefixes || text in area.prefixes) return 'itself';
  if (prefixesWithin([text], area).length > 0) return 'itself';
  const place = placeOf([district], area);
  const isSplit = placesWithin(district, area).some((other) => other !== place);
  return isSplit ? 'rest-of-district' : 'district';
}

function placesWithin(start: string, area: PostcodeArea): string[] {
  return commonestPlaces(prefixesWithin([start], area), area);
}

/** `SK9` goes on as `SK9 1`, never as `SK91`. */
function prefixesWithin(starts: readonly string[], area: PostcodeArea): string[] {
  const longer = starts.map((start) => (start.includes(' ') ? start : `${start} `));
  return Object.keys(area.prefixes).filter((prefix) =>
    longer.some((start) => prefix.startsWith(start)),
  );
}

function isNation(place: string): place is Nation {
  return place === 'wales' || place === 'scotland' || place === 'northern-ireland';
}

function sortOut(places: readonly (string | null)[]): { councilIds: string[]; nations: Nation[] } {
  const known = [...new Set(places.filter((place) => place !== null))];
  return {
    councilIds: known.filter((place) => !isNation(place)),
    nations: known.filter(isNation),
  };
}
