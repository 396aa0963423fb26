import type { ActionPlan } from '#contract/actionPlans.ts';
import type { PlanCouncil } from '#contract/planFile.ts';
import { monitoringRhythm } from '#domain/monitoringRhythm.ts';
import { lastDay } from '#domain/partialDates.ts';

/** What is marked over a plan's actions, in the order of its rows. */
export const planTimelineMarkKinds = ['report', 'adopted', 'plan-due', 'monitoring-visit'] as const;
export type PlanTimelineMarkKind = (typeof planTimelineMarkKinds)[number];

export interface PlanTimelineMark {
  id: string;
  kind: PlanTimelineMarkKind;
  /** Day, month or year, as precise as the source. */
  occurredOn: string;
}

/**
 * The publication of the report a plan answers, the day the plan was adopted and the day it was due,
 * and monitoring visits from then to a day. Where neither report nor adoption is known there is
 * nothing to count visits from: none is marked.
 */
export function planTimelineMarks(
  { id, inspectionId, adoptedOn }: Pick<ActionPlan, 'id' | 'inspectionId' | 'adoptedOn'>,
  council: Pick<PlanCouncil, 'inspections' | 'events' | 'plansNeeded'>,
  on: string,
): PlanTimelineMark[] {
  const report = council.inspections.find((one) => one.id === inspectionId)?.publishedOn ?? null;
  const need = council.plansNeeded.find((one) => one.inspectionId === inspectionId);
  const start = report ?? (adoptedOn === null ? null : lastDay(adoptedOn));
  const visits = start === null ? [] : monitoringRhythm(council, start, on).visits;
  const dated: [PlanTimelineMarkKind, string | null][] = [
    ['report', report],
    ['adopted', adoptedOn],
    ['plan-due', need?.due?.dueOn ?? null],
  ];
  return [
    ...dated.flatMap(([kind, occurredOn]): PlanTimelineMark[] =>
      occurredOn === null ? [] : [{ id: `${id}-${kind}`, kind, occurredOn }],
    ),
    ...visits.map((visit): PlanTimelineMark => ({
      id: visit.id,
      kind: 'monitoring-visit',
      occurredOn: visit.occurredOn,
    })),
  ];
}
