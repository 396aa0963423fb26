import * as v from 'valibot';
import { isoDate, slug, webAddress } from './papers.ts';

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

/**
 * `inadequate`: overall, or since April 2026 in any of the four judgements. The others: an area for
 * priority action named by a joint targeted area inspection or an area SEND inspection.
 */
export const planNeedReasonIds = [
  'inadequate',
  'priority-action-jtai',
  'priority-action-send',
] as const;
export type PlanNeedReason = (typeof planNeedReasonIds)[number];

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
