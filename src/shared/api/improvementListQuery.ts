import { apiPaths } from '#contract/apiPaths.ts';
import { question } from './question.ts';

/** What every ILACS report asked to improve, by theme. */
export const improvementListQuery = () =>
  question(
    ['improvement'],
    apiPaths.improvement,
    async () => (await import('#contract/improvementList.ts')).improvementList,
  );
