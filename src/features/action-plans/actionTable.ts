import type { Milestone } from '#contract/actionPlans.ts';
import { milestoneStatusWords } from '#domain/milestoneStatusWords.ts';
import type { MilestoneTiming } from '#domain/milestoneTiming.ts';
import type { Cell, TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { timingWords } from '#shared/format/timingWords.ts';
import { councilColumns } from './councilColumns.ts';

interface ActionInTable {
  council: { gssCode: string; name: string };
  plan: { title: string };
  milestone: Milestone;
  timing: MilestoneTiming;
}

/** Actions as rows, in the order given, as they stand on an ISO day. */
export function actionTable(
  actions: readonly ActionInTable[],
  { on, themeLabel }: { on: string; themeLabel: (theme: string) => string },
): TakeAwayTable {
  return {
    name: 'actions',
    title: `Actions, as they stand on ${formatDay(on)}`,
    columns: [
      ...councilColumns,
      { name: 'plan', title: 'Plan', meaning: 'Title of the action plan' },
      {
        name: 'priority',
        title: 'Heading',
        meaning: 'The plan’s own heading over the action; empty: it has none',
      },
      { name: 'action', title: 'Action', meaning: 'What the council says it will do' },
      {
        name: 'themes',
        title: 'Themes',
        meaning: 'Themes of the action, in the tracker’s own coding; empty: none is coded',
      },
      {
        name: 'status',
        title: 'Status',
        meaning:
          'Status as the council last reported it: a claim, not a finding. “Status not known”: the papers read do not say',
      },
      {
        name: 'status_reported_on',
        title: 'Status reported',
        meaning:
          'Day, month or year of the council’s last report on the action; empty: the date is not known',
      },
      {
        name: 'due_on',
        title: 'Due',
        meaning:
          'Day, month or year the action is due, as precise as published; empty: no due date published',
      },
      {
        name: 'original_due_on',
        title: 'First due',
        meaning: 'Due date first published; empty: the date is not known to have moved',
      },
      {
        name: 'timing',
        title: 'Timing',
        meaning: `Where the action stands on ${on}: one due in a month is overdue from the first day of the next`,
      },
      {
        name: 'owner',
        title: 'Owner',
        meaning: 'Role responsible for the action; empty: no owner published',
      },
      {
        name: 'source',
        title: 'Source',
        meaning: 'Address of the paper read; empty: no address in the data',
      },
    ],
    rows: actions.map(({ council, plan, milestone, timing }): Cell[] => [
      council.gssCode,
      council.name,
      plan.title,
      milestone.priority === '' ? null : milestone.priority,
      milestone.title,
      milestone.themes.length === 0 ? null : milestone.themes.map(themeLabel).join('; '),
      milestoneStatusWords[milestone.status],
      milestone.statusAsAt,
      milestone.due,
      milestone.originalDue,
      timingWords(timing),
      milestone.ownerRole,
      milestone.source.address,
    ]),
  };
}
