import * as v from 'valibot';
import { actionPlan, source } from './actionPlans.ts';
import { councilKind } from './councilList.ts';
import { gradeIds, sendOutcomeIds } from './gradeIds.ts';
import { gradedReport } from './gradedReport.ts';
import { isoDate, papersEntries, partialDate, slug, webAddress } from './papers.ts';
import { planNeed } from './planNeeds.ts';
import { theme } from './themes.ts';
import {
  judgementIds,
  inspectionKindIds,
  improvementAreaIds,
  coverageIds,
  eventTypeIds,
} from './inspectionIds.ts';

export const inspection = v.object({
  id: slug,
  kind: v.picklist(inspectionKindIds),
  startedOn: v.nullable(isoDate),
  endedOn: v.nullable(isoDate),
  publishedOn: v.nullable(isoDate),
  topic: v.pipe(v.nullable(slug), v.description('What a visit or joint inspection looked at')),
  priorityAction: v.pipe(
    v.nullable(v.boolean()),
    v.description(
      'Whether an area for priority action was named; null: not known or not applicable',
    ),
  ),
  reportAddress: v.nullable(webAddress),
  read: v.pipe(
    v.picklist(['report', 'official-statistics', 'summary', 'news']),
    v.description('What the row was read from'),
  ),
  readOn: v.pipe(
    v.optional(isoDate),
    v.description('The day it was read; not there: not recorded, and no later than checkedOn'),
  ),
  judgements: v.array(
    v.object({
      judgement: v.picklist(judgementIds),
      grade: v.picklist([...gradeIds, 'not-judged', ...sendOutcomeIds]),
    }),
  ),
});
export type Inspection = v.InferOutput<typeof inspection>;

/** The areas for improvement that one report names, in our own words. */
export const improvement = v.object({
  inspectionId: slug,
  coverage: v.picklist(coverageIds),
  areas: v.array(
    v.object({
      position: v.number(),
      area: v.picklist(improvementAreaIds),
      themes: v.array(slug),
      summary: v.string(),
    }),
  ),
});
export type Improvement = v.InferOutput<typeof improvement>;

export const councilEvent = v.object({
  id: slug,
  type: v.picklist(eventTypeIds),
  occurredOn: partialDate,
  publishedOn: v.nullable(partialDate),
  inspectionId: v.pipe(v.nullable(slug), v.description('The inspection or visit it describes')),
  themes: v.pipe(
    v.array(slug),
    v.description('Themes that a visit looked at or found something on; our own coding'),
  ),
  toldBy: v.pipe(
    v.nullable(v.picklist(['council'])),
    v.description(
      "council: title and summary are a council's own account of a visit; null: what inspectors wrote, a news or other account, or no visit",
    ),
  ),
  title: v.string(),
  summary: v.string(),
  source,
});
export type CouncilEvent = v.InferOutput<typeof councilEvent>;

/** Another council with its graded history: a neighbour, a former council or a successor. */
export const relatedCouncil = v.object({
  id: slug,
  name: v.string(),
  gssCode: v.pipe(v.string(), v.description('ONS code: E06000049')),
  reports: v.array(gradedReport),
});
export type RelatedCouncil = v.InferOutput<typeof relatedCouncil>;

/** Everything the data set holds about one council. */
export const council = v.object({
  ...papersEntries,
  checkedOn: v.pipe(
    v.optional(isoDate),
    v.description('The day the data set was last checked against its sources'),
  ),
  id: slug,
  name: v.string(),
  region: v.string(),
  kind: councilKind,
  gssCode: v.string(),
  ofstedUrn: v.nullable(v.string()),
  website: v.nullable(webAddress),
  establishedOn: v.nullable(isoDate),
  abolishedOn: v.nullable(isoDate),
  otherNames: v.array(v.string()),
  reports: v.pipe(v.array(gradedReport), v.description('Graded reports, oldest publication first')),
  inspections: v.pipe(v.array(inspection), v.description('All, oldest first')),
  improvement: v.pipe(v.array(improvement), v.description('One per ILACS report, oldest first')),
  themes: v.pipe(v.array(theme), v.description('The themes this file refers to')),
  events: v.pipe(v.array(councilEvent), v.description('Oldest first')),
  plans: v.array(actionPlan),
  plansNeeded: v.pipe(
    v.array(planNeed),
    v.description('Reports that ask for an action plan now; empty: none does'),
  ),
  neighbours: v.pipe(
    v.array(v.object({ ...relatedCouncil.entries, rank: v.number() })),
    v.description('Ten statistical neighbours, closest first; empty for some councils'),
  ),
  formerCouncils: v.array(v.object({ ...relatedCouncil.entries, changedOn: partialDate })),
  successors: v.array(v.object({ ...relatedCouncil.entries, changedOn: partialDate })),
});
export type Council = v.InferOutput<typeof council>;
