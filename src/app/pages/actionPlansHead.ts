import type { ActionPlanList } from '#contract/actionPlanList.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import type { PageHead } from '../PageHead.ts';

/** What the page of all action plans says of itself. */
export function actionPlansHead({ plans, dataAsAt }: ActionPlanList): PageHead {
  const councils = new Set(plans.map(({ councilId }) => councilId)).size;
  return {
    title: 'Action plans of England’s children’s services',
    description: `${plans.length} published action plans of ${councils} councils: what is overdue, what is due, and which councils need a plan and have none in the data. Data to ${formatDay(dataAsAt)}.`,
    path: '/action-plans',
  };
}
