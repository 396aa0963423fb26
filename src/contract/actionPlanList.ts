import * as v from 'valibot';
import { actionPlan } from './actionPlans.ts';
import { inspection } from './council.ts';
import { isoDate, papersEntries, slug, webAddress } from './papers.ts';
import { planNeed } from './planNeeds.ts';
import { theme } from './themes.ts';

const answeredInspection = v.pick(inspection, ['id', 'kind', 'startedOn', 'publishedOn']);

/** All published plans, and the councils that need one now. */
export const actionPlanList = v.object({
  ...papersEntries,
  plans: v.array(
    v.object({
      ...actionPlan.entries,
      councilName: v.string(),
      gssCode: v.string(),
      region: v.string(),
      councilAbolishedOn: v.nullable(isoDate),
      inspection: v.pipe(
        v.nullable(answeredInspection),
        v.description('The inspection the plan answers; null: not known'),
      ),
    }),
  ),
  needs: v.pipe(
    v.array(
      v.object({
        ...planNeed.entries,
        councilId: slug,
        councilName: v.string(),
        gssCode: v.string(),
        region: v.string(),
        website: v.nullable(webAddress),
      }),
    ),
    v.description("Today's councils that need a plan, whether or not one is in the data set"),
  ),
  themes: v.pipe(v.array(theme), v.description('The themes that milestones here refer to')),
});
export type ActionPlanList = v.InferOutput<typeof actionPlanList>;
export type ListedPlan = ActionPlanList['plans'][number];
export type ListedNeed = ActionPlanList['needs'][number];
