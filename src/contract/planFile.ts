import * as v from 'valibot';
import { actionPlan } from './actionPlans.ts';
import { council } from './council.ts';
import { papersEntries, slug } from './papers.ts';

/** The parts of a council's file that a plan is read against. */
export const planCouncil = v.pick(council, [
  'checkedOn',
  'id',
  'name',
  'gssCode',
  'region',
  'website',
  'abolishedOn',
  'reports',
  'inspections',
  'improvement',
  'themes',
  'events',
  'plansNeeded',
]);
export type PlanCouncil = v.InferOutput<typeof planCouncil>;

/** One published action plan with what its council was told before and after it. */
export const planFile = v.object({
  ...papersEntries,
  plan: actionPlan,
  council: planCouncil,
  otherPlans: v.pipe(
    v.array(v.object({ id: slug, title: v.string() })),
    v.description("The council's other published plans"),
  ),
});
export type PlanFile = v.InferOutput<typeof planFile>;
