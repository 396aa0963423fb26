import type { Cell, TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { planAnswers } from '#shared/format/planAnswers.ts';
import { councilColumns } from './councilColumns.ts';
import type { FittingPlan } from './filterList.ts';

const none = 'empty: none of its actions is in the data';

/** Plans as rows, in the order given, with their actions counted on an ISO day. */
export function planTable(plans: readonly FittingPlan[], on: string): TakeAwayTable {
  return {
    name: 'plans',
    title: `Action plans, counted on ${formatDay(on)}`,
    columns: [
      ...councilColumns,
      { name: 'region', title: 'Region', meaning: 'Region of England' },
      { name: 'plan', title: 'Plan', meaning: 'Title of the action plan' },
      {
        name: 'answers',
        title: 'Answers',
        meaning: 'Inspection the plan answers, where it is published',
      },
      {
        name: 'adopted_on',
        title: 'Adopted',
        meaning: 'Day, month or year the council adopted it; empty: no date published',
      },
      {
        name: 'actions',
        title: 'Actions',
        meaning: 'Actions in the data, which may be fewer than the plan has',
      },
      {
        name: 'actions_fitting',
        title: 'Actions that fit',
        meaning: 'Actions that fit the filters; empty: no filter asks for actions',
      },
      {
        name: 'complete',
        title: 'Complete',
        meaning: `Actions the council reported complete; ${none}`,
      },
      {
        name: 'overdue',
        title: 'Overdue',
        meaning: `Of those not reported complete, past their due date on ${on}; ${none}`,
      },
      {
        name: 'due_in_90_days',
        title: 'Due in 90 days',
        meaning: `Of those not reported complete, due within 90 days of ${on}; ${none}`,
      },
      {
        name: 'no_due_date',
        title: 'No due date',
        meaning: `Of those not reported complete, with no due date published; ${none}`,
      },
      {
        name: 'no_owner',
        title: 'No owner',
        meaning: `Of those not reported complete, with no owner published; ${none}`,
      },
      {
        name: 'last_reported',
        title: 'Last reported',
        meaning:
          'Day, month or year of the latest report on any of its actions; empty: date not known',
      },
      {
        name: 'source',
        title: 'Source',
        meaning: 'Address of the paper read; empty: no address in the data',
      },
    ],
    rows: plans.map(({ row: { plan, counts, lastReported }, fitting }): Cell[] => {
      const inspections = plan.inspection === null ? [] : [plan.inspection];
      const counted = (count: number) => (counts.total === 0 ? null : count);
      return [
        plan.gssCode,
        plan.councilName,
        plan.region,
        plan.title,
        sentenceCase(planAnswers(plan, { inspections })),
        plan.adoptedOn,
        counts.total,
        fitting,
        counted(counts.complete),
        counted(counts.overdue),
        counted(counts.dueWithin[90]),
        counted(counts.undated),
        counted(counts.unowned),
        lastReported,
        plan.source.address,
      ];
    }),
  };
}
