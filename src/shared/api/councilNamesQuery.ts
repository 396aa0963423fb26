import { apiPaths } from '#contract/apiPaths.ts';
import { councilNames } from '#contract/councilNames.ts';
import { question } from './question.ts';

/** The names and codes by which people look for a council. */
export const councilNamesQuery = () =>
  question(['council-names'], apiPaths.councilNames, councilNames);
