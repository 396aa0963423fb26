import { apiPaths } from '#contract/apiPaths.ts';
import { question } from './question.ts';

/** Postcodes: which areas there are, and the postcodes of one of them. */
export const postcodeQueries = {
  areas: () =>
    question(
      ['postcodes'],
      apiPaths.postcodeAreas,
      async () => (await import('#contract/postcodes.ts')).postcodeAreas,
    ),
  area: (area: string) =>
    question(
      ['postcodes', area],
      apiPaths.postcodeArea(area),
      async () => (await import('#contract/postcodes.ts')).postcodeArea,
    ),
};
