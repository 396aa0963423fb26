import type { ActionPlanList } from '#contract/actionPlanList.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { countOf, listInWords } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { actionsByTiming } from './actionsByTiming.ts';
import { listHeadline } from './listHeadline.ts';
import { timingChart } from './timingChart.tsx';
import { timingGroupWords } from './timingGroupWords.ts';

/** Where the actions of all published plans stand on the day the data reach to. */
export function timingTakeAway(list: ActionPlanList): TakeAway {
  const { plans, dataAsAt, version } = list;
  const milestones = plans.flatMap((plan) => plan.milestones);
  const counted = actionsByTiming(milestones, dataAsAt);
  const { headline, lead, basis } = listHeadline(list, dataAsAt);
  const councils = new Set(plans.map(({ councilId }) => councilId)).size;
  const subtitle = `${countOf(milestones.length, 'action')} in ${countOf(plans.length, 'action plan')} of ${countOf(councils, 'council')}, counted on ${formatDay(dataAsAt)}`;
  const groups = counted.map(
    ({ group, count }) =>
      `${timingGroupWords[group].toLowerCase()} ${count.toLocaleString('en-GB')}`,
  );
  return {
    name: 'action-plans-timing',
    kind: 'Actions by due date',
    headline,
    subtitle,
    notes: [basis],
    source: 'councils’ published papers',
    dataAsAt,
    version,
    path: '/action-plans',
    alt: {
      short: `Bars of action plans’ actions. ${headline}.`,
      long: `${headline}. ${subtitle}: ${listInWords(groups)}.`,
    },
    chart: counted.length === 0 ? null : timingChart(counted),
    tables: [
      {
        name: 'actions',
        title: 'Actions, by where they stand',
        columns: [
          {
            name: 'standing',
            title: 'Where they stand',
            meaning: 'Reported complete, or else by due date',
          },
          { name: 'actions', title: 'Actions', meaning: 'Number of actions' },
        ],
        rows: counted.map(({ group, count }) => [timingGroupWords[group], count]),
      },
    ],
    sentences: [lead],
    embedPath: null,
  };
}
