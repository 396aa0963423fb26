import { apiPaths } from '#contract/apiPaths.ts';
import { postcodeArea, postcodeAreas } from '#contract/postcodes.ts';
import { question } from './question.ts';

/** Postcodes: which areas there are, and the postcodes of one of them. */
export const postcodeQueries = {
  areas: () => question(['postcodes'], apiPaths.postcodeAreas, postcodeAreas),
  area: (area: string) => question(['postcodes', area], apiPaths.postcodeArea(area), postcodeArea),
};
