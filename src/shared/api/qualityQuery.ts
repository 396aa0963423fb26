import { apiPaths } from '#contract/apiPaths.ts';
import { question } from './question.ts';

/** How much the data set holds, how it was read, what is known to be wrong. */
export const qualityQuery = () =>
  question(
    ['quality'],
    apiPaths.quality,
    async () => (await import('#contract/quality.ts')).dataQuality,
  );
