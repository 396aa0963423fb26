import type { ActionPlanList } from '#contract/actionPlanList.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import type { Cell, TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { councilColumns } from './councilColumns.ts';
import { needReasonWords } from './needReasonWords.ts';
import { needsView, type NeedGroup } from './needsView.ts';

const columns: TakeAwayTable['columns'] = [
  ...councilColumns,
  { name: 'region', title: 'Region', meaning: 'Region of England' },
  { name: 'reason', title: 'Reason', meaning: 'Why the council needs a plan' },
  {
    name: 'report_published_on',
    title: 'Report published',
    meaning: 'Day the report that asks for the plan was published',
  },
  {
    name: 'plan_due_on',
    title: 'Plan due',
    meaning: 'Day the plan is due with Ofsted; empty: the tracker knows no rule for such a report',
  },
  {
    name: 'other_plans',
    title: 'Other plans',
    meaning:
      'Plans of the council in the data that do not say they answer this report; empty: there are none',
  },
  {
    name: 'source',
    title: 'Source',
    meaning: 'Address of the report; empty: no address in the data',
  },
];

function rowsOf({ reason, missing }: NeedGroup): Cell[][] {
  return missing.map(({ need, otherPlans }) => [
    need.gssCode,
    need.councilName,
    need.region,
    needReasonWords[reason].title,
    need.publishedOn,
    need.due?.dueOn ?? null,
    otherPlans.length === 0 ? null : otherPlans.map(({ title }) => title).join('; '),
    need.reportAddress,
  ]);
}

/** The councils whose plan is not in the data, as a table; null: there is none. */
export function needsTakeAway(list: ActionPlanList): TakeAway | null {
  const groups = needsView(list);
  const rows = groups.flatMap(rowsOf);
  if (rows.length === 0) return null;
  const councils = new Set(
    groups.flatMap(({ missing }) => missing.map(({ need }) => need.councilId)),
  ).size;
  const all = new Set(list.needs.map(({ councilId }) => councilId)).size;
  const headline =
    councils === all
      ? `None of the ${all} councils that need an action plan has one in the data that answers every report`
      : `Of ${all} councils that need an action plan, ${councils} ${councils === 1 ? 'has' : 'have'} none in the data for at least one report`;
  const subtitle = `By reports published up to ${formatDay(list.dataAsAt)}, one row a report`;
  return {
    name: 'councils-without-a-plan-in-the-data',
    kind: 'Councils that need a plan',
    headline,
    subtitle,
    notes: [
      'No plan in the data does not mean that there is none: it was not found where this data set looked.',
      'Listed are councils whose latest inspection is inadequate, and those where a joint or area SEND inspection named an area for priority action.',
    ],
    source: 'Ofsted inspection reports; councils’ published papers',
    dataAsAt: list.dataAsAt,
    version: list.version,
    path: '/action-plans#needs',
    alt: {
      short: 'Table of councils that need an action plan and have none in the data.',
      long: `${headline}. ${subtitle}.`,
    },
    chart: null,
    tables: [{ name: 'needs', title: 'Councils whose plan is not in the data', columns, rows }],
    sentences: [`${headline}, by reports published up to ${formatDay(list.dataAsAt)}.`],
    embedPath: null,
  };
}
