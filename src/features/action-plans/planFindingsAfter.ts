import type { PlanFile } from '#contract/planFile.ts';
import { lastDay } from '#domain/partialDates.ts';

/**
 * The ISO day after which a visit says something about a plan: the publication of the report it
 * answers, else its adoption, the start of its period or the date of its source, whole. null: none
 * is known, so a later visit can't be told from an earlier one.
 */
export function planFindingsAfter({
  plan,
  council,
}: Pick<PlanFile, 'plan' | 'council'>): string | null {
  const report = council.inspections.find(({ id }) => id === plan.inspectionId)?.publishedOn;
  const known = report ?? plan.adoptedOn ?? plan.periodStart ?? plan.source.publishedOn;
  return known === null ? null : lastDay(known);
}
