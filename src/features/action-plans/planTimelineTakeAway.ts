import type { PlanFile } from '#contract/planFile.ts';
import { milestoneStatusWords } from '#domain/milestoneStatusWords.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { timingWords } from '#shared/format/timingWords.ts';
import { planTimelineChart } from '#shared/figures/planTimelineChart.tsx';
import type { TimelineAction } from '#shared/figures/planTimelineItems.ts';
import { planTimelineMarkWords } from '#shared/figures/planTimelineMarkWords.ts';
import { planTimelineSeries, type PlanTimelineSeries } from '#shared/figures/planTimelineSeries.ts';
import { planTimelineWords } from '#shared/figures/planTimelineWords.ts';
import { planHeadline } from './planHeadline.ts';
import { planPapers } from './planPapers.ts';
import { planTimelineTables } from './planTimelineTables.ts';
import { withCouncil } from './withCouncil.ts';

function notesOn({ groups }: PlanTimelineSeries): string[] {
  const actions = groups.flatMap((group) => group.actions);
  const isRough = actions.some(({ due }) => due !== null && due.length < 10);
  return [
    'A status is what the council reports on a day: claimed, not confirmed.',
    actions.some(({ status }) => status === 'unknown')
      ? 'Status not known: the papers read do not say. It is not the same as not started.'
      : null,
    actions.some(({ due }) => due === null)
      ? 'An action without a published due date is neither on time nor late.'
      : null,
    isRough ? 'An action due in a month is overdue from the first day of the next.' : null,
  ].filter((note) => note !== null);
}

function actionInWords({ title, due, timing, status }: TimelineAction): string {
  const when = due === null ? 'no due date published' : `due ${formatDay(due)}`;
  const late = timing.state === 'overdue' ? `, ${timingWords(timing)}` : '';
  return `${title}: ${milestoneStatusWords[status].toLowerCase()}, ${when}${late}.`;
}

/** The plan timeline as it leaves the site, counted on an ISO day. */
export function planTimelineTakeAway(file: PlanFile, on: string): TakeAway {
  const { plan, council } = file;
  const series = planTimelineSeries(plan, { council, on });
  const headline = withCouncil(council.name, planHeadline({ ...file, dataAsAt: on }).headline);
  const subtitle = `Actions of the plan “${plan.title}” of ${council.name}, counted on ${formatDay(on)}`;
  const marks = series.marks.map(
    ({ kind, occurredOn }) =>
      `${kind === 'monitoring-visit' ? 'Monitoring visit' : planTimelineMarkWords[kind]}: ${formatDay(occurredOn)}.`,
  );
  return {
    name: `${plan.id}-plan-timeline`,
    kind: 'Plan timeline',
    headline,
    subtitle,
    notes: notesOn(series),
    source:
      series.marks.length === 0
        ? 'published papers named with each action'
        : 'published papers named with each action; Ofsted’s reports and visits',
    alt: {
      short: `Timeline of an action plan. ${headline}.`,
      long: [
        `${headline}. ${subtitle}.`,
        planTimelineWords(series).summary,
        ...series.groups.flatMap(({ actions }) => actions.map(actionInWords)),
        ...marks,
      ].join(' '),
    },
    chart: planTimelineChart(series),
    tables: planTimelineTables(file, series),
    ...planPapers(file, on, 'timeline'),
  };
}
