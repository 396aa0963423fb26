import type { ActionPlanList } from '#contract/actionPlanList.ts';
import { listHeadline } from '#features/action-plans/listHeadline.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import type { PageHead } from '../PageHead.ts';

/** What the page of all action plans says of itself. */
export function actionPlansHead(list: ActionPlanList): PageHead {
  const { headline, lead } = listHeadline(list, list.dataAsAt);
  return {
    title: `Action plans: ${headline}`,
    description: `${lead} Data to ${formatDay(list.dataAsAt)}.`,
    path: '/action-plans',
  };
}
