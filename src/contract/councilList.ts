import * as v from 'valibot';
import { framework } from './grades.ts';
import { isoDate, papersEntries, slug, webAddress } from './papers.ts';
import { councilKindIds } from './councilKindIds.ts';

export const councilKind = v.picklist(councilKindIds);

/**
 * A graded report in compact form. `grades` is one letter a lane, in the order overall, leaders,
 * help and protection, children in care, care leavers: O outstanding, G good, R requires
 * improvement, I inadequate, N not judged, - not given by this framework.
 */
export const compactReport = v.object({
  id: slug,
  framework,
  started: v.nullable(isoDate),
  published: isoDate,
  grades: v.pipe(v.string(), v.regex(/^[OGRIN-]{5}$/)),
  address: v.pipe(
    v.optional(webAddress),
    v.description('Address of the report; left out where the data hold none'),
  ),
});
export type CompactReport = v.InferOutput<typeof compactReport>;

export const councilListItem = v.object({
  id: slug,
  name: v.string(),
  gssCode: v.pipe(v.string(), v.description('ONS code: E06000049')),
  region: v.string(),
  kind: councilKind,
  established: v.optional(isoDate),
  abolished: v.pipe(
    v.optional(isoDate),
    v.description('The day the council ceased to exist; it counts until the day before'),
  ),
  tile: v.pipe(
    v.nullable(v.tuple([v.number(), v.number()])),
    v.description('Column and row on a hexagon map of England; odd rows sit half a tile right'),
  ),
  reports: v.pipe(v.array(compactReport), v.description('Oldest publication first')),
});
export type CouncilListItem = v.InferOutput<typeof councilListItem>;

/** Every council, today's and abolished, with its graded history. */
export const councilList = v.object({ ...papersEntries, councils: v.array(councilListItem) });
export type CouncilList = v.InferOutput<typeof councilList>;
