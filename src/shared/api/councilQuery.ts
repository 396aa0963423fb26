import { apiPaths } from '#contract/apiPaths.ts';
import { council } from '#contract/council.ts';
import { question } from './question.ts';

/** Everything about one council. Fails with `not-found` where there is no such council. */
export const councilQuery = (councilId: string) =>
  question(['council', councilId], apiPaths.council(councilId), council);
