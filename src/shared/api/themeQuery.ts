import { apiPaths } from '#contract/apiPaths.ts';
import { question } from './question.ts';

/** One theme: every time a report asked for it, and what came after. */
export const themeQuery = (themeId: string) =>
  question(
    ['theme', themeId],
    apiPaths.theme(themeId),
    async () => (await import('#contract/themeFile.ts')).themeFile,
  );
