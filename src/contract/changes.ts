import * as v from 'valibot';
import { changeWhatIds } from './changeIds.ts';
import { isoDate, papersEntries, partialDate, slug } from './papers.ts';

/** A release's id: its day, and a number from the second of one day on. `2026-11-26`, `2026-11-26-2`. */
export const releaseId = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}(-\d+)?$/));

/** One row of the data set that is new, different or gone; what belongs to a new row is told with it. */
export const dataChange = v.object({
  id: v.pipe(v.string(), v.description('Unlike that of any other change of any release')),
  councilId: v.pipe(v.nullable(slug), v.description('null: not about one council')),
  table: v.pipe(v.string(), v.description('The file of the data set, without .csv')),
  what: v.picklist(changeWhatIds),
  title: v.pipe(v.string(), v.description('What the row is about, in plain words')),
  on: v.pipe(
    v.optional(partialDate),
    v.description("The row's own day: published, happened, due; left out where it has none"),
  ),
  inspectionId: v.optional(slug),
  planId: v.optional(slug),
  values: v.pipe(
    v.array(
      v.object({
        column: v.pipe(
          v.string(),
          v.description('The column; of a new inspection, the judgement whose grade it is'),
        ),
        before: v.pipe(v.nullable(v.string()), v.description('As in the file; null: empty')),
        after: v.pipe(v.nullable(v.string()), v.description('As in the file; null: empty')),
      }),
    ),
    v.description(
      'What differs, both values; of a new row what is worth telling; beside a corrected overall grade the judgements under it, the same twice where they stand',
    ),
  ),
});
export type DataChange = v.InferOutput<typeof dataChange>;

/** What one release of the data set changed. */
export const dataRelease = v.object({
  id: releaseId,
  releasedOn: isoDate,
  dataAsAt: isoDate,
  version: papersEntries.version,
  note: v.pipe(v.nullable(v.string()), v.description('What the keepers say of it')),
  archive: v.pipe(
    v.string(),
    v.description("The whole data set as released, a zip: path from the site's root"),
  ),
  counts: v.pipe(
    v.record(v.string(), v.object({ added: v.number(), changed: v.number(), removed: v.number() })),
    v.description('Rows of each file, by file name without .csv; files without a change left out'),
  ),
  opened: v.pipe(
    v.optional(v.record(slug, v.number())),
    v.description(
      'Of the first release alone, which lists no changes: inspections and visits of each council',
    ),
  ),
  changes: v.array(dataChange),
});
export type DataRelease = v.InferOutput<typeof dataRelease>;

/** Every release of the data set, newest first. */
export const changeList = v.object({ ...papersEntries, releases: v.array(dataRelease) });
export type ChangeList = v.InferOutput<typeof changeList>;
