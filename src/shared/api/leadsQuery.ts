import { apiPaths } from '#contract/apiPaths.ts';
import { leadList } from '#contract/leads.ts';
import { question } from './question.ts';

/** Facts that the data prove, each a story to start from. */
export const leadsQuery = () => question(['leads'], apiPaths.leads, leadList);
