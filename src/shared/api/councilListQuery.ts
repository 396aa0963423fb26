import { apiPaths } from '#contract/apiPaths.ts';
import { question } from './question.ts';
import { versionedPath } from './versionedPath.ts';

/**
 * Every council with its graded history, in compact form.
 * `version`: as it was in that version of the data; null: as it is now.
 */
export const councilListQuery = (version: string | null = null) =>
  question(
    ['councils'],
    versionedPath(apiPaths.councils, version),
    async () => (await import('#contract/councilList.ts')).councilList,
  );
