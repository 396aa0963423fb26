import type { PlanFile } from '#contract/planFile.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import type { TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { burnUpFileChart } from './burnUpFileChart.tsx';
import { burnUpSeries, type BurnUpSeries } from './burnUpSeries.ts';
import { burnUpWords } from './burnUpWords.ts';
import { councilColumns } from './councilColumns.ts';
import { planPapers } from './planPapers.ts';
import { withCouncil } from './withCouncil.ts';

function tableOf(
  { plan, council }: PlanFile,
  { points, total, on }: BurnUpSeries,
  source: string,
): TakeAwayTable {
  return {
    name: 'progress',
    title: 'Actions due, and reported complete, by the end of each day',
    columns: [
      ...councilColumns,
      { name: 'plan', title: 'Plan', meaning: 'Title of the action plan' },
      {
        name: 'by',
        title: 'By the end of',
        meaning: 'Day counted to; a month or year counts on its last day',
      },
      { name: 'due', title: 'Due', meaning: 'Actions due by then' },
      {
        name: 'reported_complete',
        title: 'Reported complete',
        meaning: `Actions the council had reported complete by then; empty: after ${on}, the day counted on`,
      },
      {
        name: 'all_actions',
        title: 'All actions',
        meaning: 'Actions of the plan in the data, with or without a date',
      },
      { name: 'source', title: 'Source', meaning: 'Where the actions and reports are from' },
    ],
    rows: points.map(({ day, due, complete }) => [
      council.gssCode,
      council.name,
      plan.title,
      day,
      due,
      complete,
      total,
      source,
    ]),
  };
}

/** The burn-up as it leaves the site, counted on an ISO day; null: there are too few dates for one. */
export function burnUpTakeAway(file: PlanFile, on: string): TakeAway | null {
  const { plan, council } = file;
  const series = burnUpSeries(plan.milestones, on);
  if (series === null) return null;
  const { finding, remarks } = burnUpWords(series);
  const headline = withCouncil(council.name, finding);
  const subtitle = `Actions due and reported complete over time, plan “${plan.title}” of ${council.name}`;
  const source = 'published papers named with each action';
  return {
    name: `${plan.id}-burn-up`,
    kind: 'Progress over time',
    headline,
    subtitle,
    notes: ['A status is what the council reports on a day: claimed, not confirmed.', ...remarks],
    source,
    alt: {
      short: `Line chart of an action plan. ${headline}.`,
      long: [
        `${headline}. ${subtitle}.`,
        ...series.points.map(({ day, due, complete }) =>
          complete === null
            ? `By ${formatDay(day)}: ${due} due.`
            : `By ${formatDay(day)}: ${due} due, ${complete} reported complete.`,
        ),
      ].join(' '),
    },
    chart: burnUpFileChart(series),
    tables: [tableOf(file, series, source)],
    ...planPapers(file, on, 'burn-up'),
  };
}
