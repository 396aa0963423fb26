import * as v from 'valibot';
import { isoDate, papersEntries, slug, webAddress } from './papers.ts';

export const metadata = v.object({
  ...papersEntries,
  title: v.string(),
  checkedOn: v.pipe(
    isoDate,
    v.description('The day the data set was last checked against sources'),
  ),
  counts: v.pipe(
    v.record(v.string(), v.number()),
    v.description('Rows of each file of the data set, by file name without .csv'),
  ),
  files: v.array(
    v.object({
      name: v.string(),
      rows: v.number(),
      address: v.string(),
      bytes: v.optional(v.number()),
    }),
  ),
  archive: v.pipe(
    v.optional(v.object({ address: v.string(), bytes: v.number() })),
    v.description("The whole data set as one zip: path from the site's root"),
  ),
  sources: v.array(
    v.object({
      id: slug,
      title: v.string(),
      publisher: v.string(),
      address: v.nullable(webAddress),
      publishedOn: v.nullable(isoDate),
      licence: v.string(),
      usedFor: v.string(),
    }),
  ),
  licence: v.object({ name: v.string(), address: webAddress, attribution: v.string() }),
});
export type Metadata = v.InferOutput<typeof metadata>;
