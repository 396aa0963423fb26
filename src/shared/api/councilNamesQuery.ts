import { apiPaths } from '#contract/apiPaths.ts';
import { question } from './question.ts';

/** The names and codes by which people look for a council. */
export const councilNamesQuery = () =>
  question(
    ['council-names'],
    apiPaths.councilNames,
    async () => (await import('#contract/councilNames.ts')).councilNames,
  );
