import { apiPaths } from '#contract/apiPaths.ts';
import { question } from './question.ts';

/** Facts that the data prove, each a story to start from. */
export const leadsQuery = () =>
  question(['leads'], apiPaths.leads, async () => (await import('#contract/leads.ts')).leadList);
