import type { ActionPlanList } from '#contract/actionPlanList.ts';
import type { CouncilList } from '#contract/councilList.ts';

/** Every figure's page for other sites: written as HTML, but in no sitemap. */
export function embedPaths(
  { councils }: Pick<CouncilList, 'councils'>,
  { plans }: Pick<ActionPlanList, 'plans'>,
): string[] {
  const drawn = plans.filter(({ milestones }) => milestones.length > 0);
  return [
    '/embed/england/map',
    '/embed/england/two-dates',
    ...councils.map(({ id }) => `/embed/councils/${id}/timeline`),
    ...drawn.flatMap(({ id }) => [`/embed/plans/${id}/timeline`, `/embed/plans/${id}/burn-up`]),
  ];
}
