import type { ActionPlanList, ListedPlan } from '#contract/actionPlanList.ts';
import type { Council } from '#contract/council.ts';
import type { Papers } from '#contract/papers.ts';
import type { ThemeList } from '#contract/themes.ts';

function answeredBy(council: Council, inspectionId: string | null): ListedPlan['inspection'] {
  const inspection = council.inspections.find(({ id }) => id === inspectionId);
  if (inspection === undefined) return null;
  const { id, kind, startedOn, publishedOn } = inspection;
  return { id, kind, startedOn, publishedOn };
}

/** All plans and all needs for one, in the order of the councils, each with its council. */
export function shapeActionPlans(
  papers: Papers,
  councils: readonly Council[],
  { themes }: Pick<ThemeList, 'themes'>,
): ActionPlanList {
  const plans = councils.flatMap((council) =>
    council.plans.map((plan) => ({
      ...plan,
      councilName: council.name,
      gssCode: council.gssCode,
      region: council.region,
      councilAbolishedOn: council.abolishedOn,
      inspection: answeredBy(council, plan.inspectionId),
    })),
  );
  const needs = councils.flatMap(({ plansNeeded, id, name, gssCode, region, website }) =>
    plansNeeded.map((need) => ({
      ...need,
      councilId: id,
      councilName: name,
      gssCode,
      region,
      website,
    })),
  );
  const used = new Set(plans.flatMap((plan) => plan.milestones.flatMap((one) => one.themes)));
  return {
    ...papers,
    plans,
    needs,
    themes: themes
      .filter(({ id }) => used.has(id))
      .map(({ id, label, group, description }) => ({ id, label, group, description })),
  };
}
