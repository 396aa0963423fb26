import type { Council } from '#contract/council.ts';
import type { Papers } from '#contract/papers.ts';
import type { PlanCouncil, PlanFile } from '#contract/planFile.ts';

function planCouncil(council: Council): PlanCouncil {
  const { id, name, gssCode, region, website, abolishedOn, reports, inspections } = council;
  const { improvement, themes, events, plansNeeded, checkedOn } = council;
  return {
    ...(checkedOn !== undefined && { checkedOn }),
    id,
    name,
    gssCode,
    region,
    website,
    abolishedOn,
    reports,
    inspections,
    improvement,
    themes,
    events,
    plansNeeded,
  };
}

/** A file for each plan, with what its council was told before and after it. */
export function shapePlanFiles(papers: Papers, councils: readonly Council[]): PlanFile[] {
  return councils.flatMap((council) =>
    council.plans.map((plan) => ({
      ...papers,
      plan,
      council: planCouncil(council),
      otherPlans: council.plans
        .filter(({ id }) => id !== plan.id)
        .map(({ id, title }) => ({ id, title })),
    })),
  );
}
