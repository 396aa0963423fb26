import { apiPaths } from '#contract/apiPaths.ts';
import { question } from './question.ts';

/** Every council ever judged inadequate, with all that is known to have followed. */
export const afterInadequateQuery = () =>
  question(
    ['after-inadequate'],
    apiPaths.afterInadequate,
    async () => (await import('#contract/afterInadequate.ts')).afterInadequateList,
  );
