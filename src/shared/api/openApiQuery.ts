import { apiPaths } from '#contract/apiPaths.ts';
import { question } from './question.ts';

/** The API's own description. */
export const openApiQuery = () =>
  question(
    ['openapi'],
    apiPaths.openApi,
    async () => (await import('#contract/openApi.ts')).openApi,
  );
