import * as v from 'valibot';
import { isoDate, slug, webAddress } from './papers.ts';
import { planNeedReasonIds } from './planNeedReasonIds.ts';

/** A day counted in working days, with its arithmetic. */
export const workingDaysDue = v.object({
  from: v.pipe(isoDate, v.description('The day the count starts after')),
  workingDays: v.number(),
  dueOn: isoDate,
  bankHolidays: v.pipe(
    v.array(v.object({ date: isoDate, name: v.string() })),
    v.description('Bank holidays on weekdays that the count passes over'),
  ),
});
export type WorkingDaysDue = v.InferOutput<typeof workingDaysDue>;

/** Why a council needs an action plan now, and which published plans answer that. */
export const planNeed = v.object({
  inspectionId: slug,
  reason: v.picklist(planNeedReasonIds),
  publishedOn: v.pipe(isoDate, v.description('The day the report was published')),
  reportAddress: v.nullable(webAddress),
  due: v.pipe(
    v.nullable(workingDaysDue),
    v.description('The day the plan is due with Ofsted; null: the tracker knows no such rule'),
  ),
  planIds: v.pipe(v.array(slug), v.description('Plans in the data set that answer this report')),
  otherPlanIds: v.pipe(
    v.array(slug),
    v.description(
      'Plans of the council that do not say which inspection they answer, and may answer this one',
    ),
  ),
});
export type PlanNeed = v.InferOutput<typeof planNeed>;
