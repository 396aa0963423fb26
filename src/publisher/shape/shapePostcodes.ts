import type { Papers } from '#contract/papers.ts';
import type { PostcodeArea } from '#contract/postcodes.ts';
import type { DataSet } from '#publisher/read/readDataSet.ts';
import { groupRows } from '#publisher/tables/groupRows.ts';
import { nonDistricts } from '#publisher/tables/nonDistricts.ts';

/** The postcodes of every area, by area in alphabetical order. */
export function shapePostcodes(papers: Papers, data: DataSet): PostcodeArea[] {
  const districts = data['postcode-prefixes'].filter(({ prefix }) => !nonDistricts.has(prefix));
  const areas = groupRows(districts, ({ prefix }) => /^[A-Z]+/.exec(prefix)?.[0] ?? '');
  const names = [...areas.keys()].sort();
  return names.map((area) => {
    const places = new Map<string, number>();
    const prefixes: Record<string, number> = {};
    for (const { prefix, area_id: place } of areas.get(area) ?? []) {
      const index = places.get(place) ?? places.size;
      places.set(place, index);
      prefixes[prefix] = index;
    }
    return { ...papers, area, places: [...places.keys()], prefixes };
  });
}
