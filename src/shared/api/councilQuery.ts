import { apiPaths } from '#contract/apiPaths.ts';
import { question } from './question.ts';
import { versionedPath } from './versionedPath.ts';

/**
 * Everything about one council. Fails with `not-found` where there is no such council.
 * `version`: as it was in that version of the data; null: as it is now.
 */
export const councilQuery = (councilId: string, version: string | null = null) =>
  question(
    ['council', councilId],
    versionedPath(apiPaths.council(councilId), version),
    async () => (await import('#contract/council.ts')).council,
  );
