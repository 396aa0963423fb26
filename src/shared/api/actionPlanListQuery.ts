import { apiPaths } from '#contract/apiPaths.ts';
import { question } from './question.ts';

/** All published action plans, and the councils that need one. */
export const actionPlanListQuery = () =>
  question(
    ['action-plans'],
    apiPaths.actionPlans,
    async () => (await import('#contract/actionPlanList.ts')).actionPlanList,
  );
