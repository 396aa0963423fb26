import { apiPaths } from '#contract/apiPaths.ts';
import { question } from './question.ts';
import { versionedPath } from './versionedPath.ts';

/**
 * One published action plan. Fails with `not-found` where there is no such plan.
 * `version`: as it was in that version of the data; null: as it is now.
 */
export const planFileQuery = (planId: string, version: string | null = null) =>
  question(
    ['action-plan', planId],
    versionedPath(apiPaths.actionPlan(planId), version),
    async () => (await import('#contract/planFile.ts')).planFile,
  );
