import type { ActionPlan } from '#contract/actionPlans.ts';
import type { Council } from '#contract/council.ts';
import { PlanTimeline } from '#shared/figures/PlanTimeline.tsx';
import { PlanTimelineKey } from '#shared/figures/PlanTimelineKey.tsx';
import { planTimelineSeries } from '#shared/figures/planTimelineSeries.ts';
import { PlanTimelineTable } from '#shared/figures/PlanTimelineTable.tsx';
import { planTimelineWords } from '#shared/figures/planTimelineWords.ts';
import { countInWords, sentenceCase } from '#shared/format/countOf.ts';
import { PackFigure } from './PackFigure.tsx';

/** Fewer dated actions than this are told by the table alone. */
const worthDrawing = 3;

/**
 * A plan's dated actions on a line of time, where there are enough of them. Those without a date
 * are only counted here: they would fill a sheet, and the table has them.
 */
export function PackPlanTimeline({ plan, council }: { plan: ActionPlan; council: Council }) {
  const dated = plan.milestones.filter(({ due }) => due !== null);
  if (dated.length < worthDrawing) return null;
  const on = council.dataAsAt;
  const series = planTimelineSeries({ ...plan, milestones: dated }, { council, on });
  const undated = plan.milestones.length - dated.length;
  const notDrawn =
    undated === 0
      ? ''
      : ` ${sentenceCase(countInWords(undated, 'action'))} without a published due date ${undated === 1 ? 'is' : 'are'} not drawn.`;
  const summary = planTimelineWords(series).summary + notDrawn;
  return (
    <PackFigure
      id={`${plan.id}-timeline`}
      level={4}
      title={`${sentenceCase(countInWords(dated.length, 'action'))} with a due date`}
      summary={summary}
      chart={<PlanTimeline series={series} label={`${council.name}. ${summary}`} />}
      chartKey={<PlanTimelineKey series={series} />}
      table={<PlanTimelineTable series={series} />}
      source="the council’s papers, named beside the plan"
      dataAsAt={on}
    />
  );
}
