import type { ActionPlan, Milestone } from '#contract/actionPlans.ts';
import type { Improvement, Inspection } from '#contract/council.ts';

type Area = Improvement['areas'][number];

export type PlanChain =
  /** Which inspection the plan answers is not known. */
  | { known: false; reason: 'no-inspection' }
  /** Areas for improvement are only held for ILACS reports: not for joint, SEND or SIF ones. */
  | { known: false; reason: 'no-areas-of-this-kind'; inspection: Inspection }
  | { known: false; reason: 'not-transcribed' | 'none-named'; inspection: Inspection }
  | {
      known: true;
      inspection: Inspection;
      /** Only part of the report is transcribed: an action may answer an area that is not here. */
      partial: boolean;
      links: readonly { area: Area; milestones: readonly Milestone[] }[];
      /** Actions that share no theme with any area of the report. */
      unlinked: readonly Milestone[];
    };

function shareTheme(a: readonly string[], b: readonly string[]): boolean {
  return a.some((theme) => b.includes(theme));
}

/**
 * From the inspection a plan answers to its areas for improvement to the plan's actions. An action
 * answers an area where they share a theme. Themes are our own coding, so a missing link says that
 * none is plain from the published words, not that none was meant.
 */
export function planChain(
  plan: Pick<ActionPlan, 'inspectionId' | 'milestones'>,
  {
    inspections,
    improvement,
  }: { inspections: readonly Inspection[]; improvement: readonly Improvement[] },
): PlanChain {
  const inspection = inspections.find(({ id }) => id === plan.inspectionId);
  if (inspection === undefined) return { known: false, reason: 'no-inspection' };
  const named = improvement.find(({ inspectionId }) => inspectionId === inspection.id);
  if (named === undefined) return { known: false, reason: 'no-areas-of-this-kind', inspection };
  if (named.coverage === 'not-transcribed' || named.coverage === 'none-named') {
    return { known: false, reason: named.coverage, inspection };
  }
  return {
    known: true,
    inspection,
    partial: named.coverage === 'partial',
    links: named.areas.map((area) => ({
      area,
      milestones: plan.milestones.filter(({ themes }) => shareTheme(themes, area.themes)),
    })),
    unlinked: plan.milestones.filter(
      ({ themes }) => !named.areas.some((area) => shareTheme(themes, area.themes)),
    ),
  };
}
