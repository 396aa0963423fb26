import { apiPaths } from '#contract/apiPaths.ts';
import { planFile } from '#contract/planFile.ts';
import { question } from './question.ts';

/** One published action plan. Fails with `not-found` where there is no such plan. */
export const planFileQuery = (planId: string) =>
  question(['action-plan', planId], apiPaths.actionPlan(planId), planFile);
