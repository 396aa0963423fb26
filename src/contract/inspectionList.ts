import * as v from 'valibot';
import { inspection } from './council.ts';
import { sendOutcomeIds } from './gradeIds.ts';
import { inspectionKindIds } from './inspectionIds.ts';
import { isoDate, papersEntries, partialDate, slug, webAddress } from './papers.ts';

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

/** A visit that Ofsted's own tables do not hold, in compact form. */
export const toldVisit = v.object({
  id: slug,
  councilId: slug,
  kind: v.picklist(['monitoring-visit', 'focused-visit', 'jtai']),
  occurred: v.pipe(partialDate, v.description('Day, month or year, as precise as the source')),
  published: v.pipe(v.optional(partialDate), v.description('Left out where not known')),
  title: v.string(),
  toldBy: v.pipe(
    v.optional(v.picklist(['council'])),
    v.description("council: the title is the council's own account; left out: another's"),
  ),
  address: v.pipe(v.optional(webAddress), v.description('Of what tells of it')),
});
export type ToldVisit = v.InferOutput<typeof toldVisit>;

/** Every inspection and visit of every council, today's and abolished, in order of day. */
export const inspectionList = v.object({
  ...papersEntries,
  inspections: v.array(listedInspection),
  told: v.pipe(
    v.optional(v.array(toldVisit)),
    v.description("Visits known from councils' papers or news alone; not in `inspections`"),
  ),
});
export type InspectionList = v.InferOutput<typeof inspectionList>;
