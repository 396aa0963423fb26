import { apiPaths } from '#contract/apiPaths.ts';
import { councilList } from '#contract/councilList.ts';
import { question } from './question.ts';

/** Every council with its graded history, in compact form. */
export const councilListQuery = () => question(['councils'], apiPaths.councils, councilList);
