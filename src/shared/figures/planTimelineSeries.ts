import type { ActionPlan, Milestone } from '#contract/actionPlans.ts';
import type { PlanCouncil } from '#contract/planFile.ts';
import { addDays } from '#domain/addDays.ts';
import { daysBetween } from '#domain/daysBetween.ts';
import { groupByPriority } from '#domain/groupByPriority.ts';
import { milestoneTiming } from '#domain/milestoneTiming.ts';
import { firstDay, lastDay } from '#domain/partialDates.ts';
import { planTimelineItems, type TimelineAction, type TimelineItem } from './planTimelineItems.ts';
import { planTimelineMarks, type PlanTimelineMark } from './planTimelineMarks.ts';

export interface TimelineGroup {
  /** The plan's own heading; may be empty. */
  priority: string;
  actions: readonly TimelineAction[];
  dated: readonly TimelineItem[];
  undated: readonly TimelineAction[];
}

export interface PlanTimelineSeries {
  /** The axis, from one ISO day to another. */
  from: string;
  to: string;
  /** The day that actions are counted on. */
  on: string;
  /** `together`: too many to draw each with its title. */
  density: 'each' | 'together';
  groups: readonly TimelineGroup[];
  marks: readonly PlanTimelineMark[];
}

interface PlanContext {
  council: Pick<PlanCouncil, 'inspections' | 'events' | 'plansNeeded'>;
  /** The ISO day that actions are counted on. */
  on: string;
}

/** With more actions than this, titles would make the drawing longer than the list. */
const mostDrawnEach = 40;
const shortestAxis = 120;

function axisOf(dates: readonly string[]): { from: string; to: string } {
  const from = dates.map(firstDay).sort()[0] ?? '';
  const to = dates.map(lastDay).sort().at(-1) ?? '';
  const missing = shortestAxis - daysBetween(from, to);
  return { from: missing > 0 ? addDays(from, -missing) : from, to };
}

function actionOf(milestone: Milestone, on: string): TimelineAction {
  const { id, title, status, due, originalDue } = milestone;
  return { id, title, status, due, originalDue, timing: milestoneTiming(milestone, on) };
}

/**
 * A plan's actions under its own headings, in the plan's order, each where it stands on a day, with
 * the report before it and the visits since. Dated actions of a group come by due date.
 */
export function planTimelineSeries(
  plan: Pick<ActionPlan, 'id' | 'inspectionId' | 'adoptedOn' | 'milestones'>,
  { council, on }: PlanContext,
): PlanTimelineSeries {
  const together = plan.milestones.length > mostDrawnEach;
  const groups = groupByPriority(plan.milestones).map((group): TimelineGroup => {
    const actions = group.actions.map((milestone) => actionOf(milestone, on));
    return {
      priority: group.priority,
      actions,
      dated: planTimelineItems(actions, together),
      undated: actions.filter(({ due }) => due === null),
    };
  });
  const marks = planTimelineMarks(plan, council, on);
  const dates = groups.flatMap(({ dated }) =>
    dated.flatMap(({ due, originalDue }) => (originalDue === null ? [due] : [due, originalDue])),
  );
  return {
    ...axisOf([on, ...dates, ...marks.map(({ occurredOn }) => occurredOn)]),
    on,
    density: together ? 'together' : 'each',
    groups,
    marks,
  };
}
