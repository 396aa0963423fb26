import * as v from 'valibot';
import { isoDate, partialDate, slug, webAddress } from './papers.ts';
import { milestoneStatusIds } from './milestoneStatusIds.ts';

export const source = v.object({
  address: v.nullable(webAddress),
  title: v.string(),
  publishedOn: v.nullable(partialDate),
  readOn: v.pipe(
    v.optional(isoDate),
    v.description('The day it was read; not there: not recorded, and no later than checkedOn'),
  ),
});
export type Source = v.InferOutput<typeof source>;

export const milestone = v.object({
  id: slug,
  priority: v.pipe(v.string(), v.description("The plan's own heading; may be empty")),
  themes: v.array(slug),
  title: v.string(),
  due: v.pipe(v.nullable(partialDate), v.description('null: no due date was published')),
  originalDue: v.pipe(
    v.nullable(partialDate),
    v.description(
      'The due date first published, where a later paper moved it; null: not known to have moved',
    ),
  ),
  ownerRole: v.nullable(v.string()),
  status: v.pipe(v.picklist(milestoneStatusIds), v.description('As the council reports it')),
  statusAsAt: v.nullable(partialDate),
  note: v.nullable(v.string()),
  source,
});
export type Milestone = v.InferOutput<typeof milestone>;

export const actionPlan = v.object({
  id: slug,
  councilId: slug,
  inspectionId: v.pipe(v.nullable(slug), v.description('The inspection the plan answers')),
  title: v.string(),
  adoptedOn: v.nullable(partialDate),
  periodStart: v.nullable(partialDate),
  periodEnd: v.nullable(partialDate),
  oversightBody: v.nullable(v.string()),
  note: v.nullable(v.string()),
  source,
  milestones: v.array(milestone),
});
export type ActionPlan = v.InferOutput<typeof actionPlan>;
