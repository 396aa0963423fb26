import { milestoneStatusIds } from '#contract/milestoneStatusIds.ts';
import { milestoneStatusWords } from '#domain/milestoneStatusWords.ts';
import type { KeyItem } from '#shared/export/TakeAway.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { PlanTimelineKeySign } from './PlanTimelineKeySign.tsx';
import type { PlanTimelineSeries } from './planTimelineSeries.ts';
import { StatusSign } from './StatusSign.tsx';

/** The key to the marks a plan timeline shows, and only to those. */
export function planTimelineKeyItems({ groups, on }: PlanTimelineSeries): KeyItem[] {
  const actions = groups.flatMap((group) => group.actions);
  const items = groups.flatMap(({ dated }) => dated);
  const width = 26;
  return [
    ...milestoneStatusIds
      .filter((status) => actions.some((action) => action.status === status))
      .map((status) => ({
        label: milestoneStatusWords[status],
        sign: <StatusSign status={status} />,
      })),
    ...(items.some(({ due }) => due.length < 10)
      ? [
          {
            label: 'Month or year only; the mark is on its last day',
            sign: <PlanTimelineKeySign of="span" />,
            width,
          },
        ]
      : []),
    ...(items.some(({ originalDue }) => originalDue !== null)
      ? [
          {
            label: 'The date first published, moved since',
            sign: <PlanTimelineKeySign of="moved" />,
            width,
          },
        ]
      : []),
    ...(items.some(({ overdue }) => overdue)
      ? [{ label: 'Overdue', sign: <PlanTimelineKeySign of="late" />, width }]
      : []),
    { label: `Counted on ${formatDay(on)}`, sign: <PlanTimelineKeySign of="on" />, width },
  ];
}
