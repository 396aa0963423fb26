import * as v from 'valibot';
import { papersEntries, slug } from './papers.ts';

/** The postcode areas there are: the letters postcodes begin with. */
export const postcodeAreas = v.object({ ...papersEntries, areas: v.array(v.string()) });
export type PostcodeAreas = v.InferOutput<typeof postcodeAreas>;

/**
 * The postcodes of one area. `prefixes` maps a district (`SK9`), sector (`SK9 1`) or unit
 * (`SK9 1AB`) to an index of `places`; the longest prefix that fits a postcode wins.
 * A place is a council id, or `wales`, `scotland`, `northern-ireland`.
 */
export const postcodeArea = v.object({
  ...papersEntries,
  area: v.pipe(v.string(), v.regex(/^[A-Z]{1,2}$/)),
  places: v.array(slug),
  prefixes: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))),
});
export type PostcodeArea = v.InferOutput<typeof postcodeArea>;
