import type { ActionPlanList } from '#contract/actionPlanList.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { needsTakeAway } from './needsTakeAway.ts';
import { planListTakeAway } from './planListTakeAway.ts';

/** The tables of all plans as they leave the site. */
export const listTakeAways = {
  list: planListTakeAway,

  /** Throws where every council that needs a plan has one, and nothing is offered. */
  needs(list: ActionPlanList): TakeAway {
    const needs = needsTakeAway(list);
    if (needs === null) throw new Error('No council is without a plan in the data');
    return needs;
  },
};
