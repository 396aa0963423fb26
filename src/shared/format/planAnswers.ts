import type { ActionPlan } from '#contract/actionPlans.ts';
import type { Inspection } from '#contract/council.ts';
import type { InspectionKind } from '#contract/inspectionIds.ts';

const inspectionNames: Record<InspectionKind, string> = {
  sif: 'inspection',
  'ilacs-standard': 'inspection',
  'ilacs-short': 'inspection',
  'focused-visit': 'focused visit',
  'monitoring-visit': 'monitoring visit',
  jtai: 'joint targeted area inspection',
  send: 'area SEND inspection',
};

/** Which inspection or visit a plan answers: `the 2022 joint targeted area inspection`. */
export function planAnswers(
  { inspectionId }: Pick<ActionPlan, 'inspectionId'>,
  {
    inspections,
  }: {
    inspections: readonly Pick<Inspection, 'id' | 'kind' | 'startedOn' | 'publishedOn'>[];
  },
): string {
  const found = inspections.find(({ id }) => id === inspectionId);
  if (found === undefined) return 'which inspection is not published';
  const year = (found.startedOn ?? found.publishedOn)?.slice(0, 4);
  return ['the', year, inspectionNames[found.kind]].filter((word) => word !== undefined).join(' ');
}
