import { apiPaths } from '#contract/apiPaths.ts';
import { question } from './question.ts';

/** Every release of the data set with what it changed. */
export const changesQuery = () =>
  question(
    ['changes'],
    apiPaths.changes,
    async () => (await import('#contract/changes.ts')).changeList,
  );
