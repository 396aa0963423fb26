import * as v from 'valibot';
import { inspection } from './council.ts';
import { sendOutcomeIds } from './gradeIds.ts';
import { inspectionKindIds } from './inspectionIds.ts';
import { isoDate, papersEntries, slug, webAddress } from './papers.ts';

/** An inspection or visit in compact form: what is not known, or does not apply, is left out. */
export const listedInspection = v.object({
  id: slug,
  councilId: slug,
  kind: v.picklist(inspectionKindIds),
  started: v.pipe(v.optional(isoDate), v.description('First day; left out where not known')),
  published: v.pipe(v.optional(isoDate), v.description('Left out where not known')),
  topic: v.pipe(v.optional(slug), v.description('What a visit or joint inspection looked at')),
  priorityAction: v.pipe(
    v.optional(v.boolean()),
    v.description('Whether an area for priority action was named; of jtai and send alone'),
  ),
  outcome: v.pipe(
    v.optional(v.picklist(sendOutcomeIds)),
    v.description('Of an area SEND inspection: not a grade, and never compared with one'),
  ),
  address: v.pipe(v.optional(webAddress), v.description('Of the report or letter')),
  read: inspection.entries.read,
});
export type ListedInspection = v.InferOutput<typeof listedInspection>;

/** Every inspection and visit of every council, today's and abolished, in order of day. */
export const inspectionList = v.object({
  ...papersEntries,
  inspections: v.array(listedInspection),
});
export type InspectionList = v.InferOutput<typeof inspectionList>;
