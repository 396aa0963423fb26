import { actionPlanList } from '#contract/actionPlanList.ts';
import { apiPaths } from '#contract/apiPaths.ts';
import { council } from '#contract/council.ts';
import { councilList } from '#contract/councilList.ts';
import { planFile } from '#contract/planFile.ts';
import { burnUpTakeAway } from '#features/action-plans/burnUpTakeAway.ts';
import { planTimelineTakeAway } from '#features/action-plans/planTimelineTakeAway.ts';
import { timingTakeAway } from '#features/action-plans/timingTakeAway.ts';
import { timelineTakeAway } from '#features/council/timelineTakeAway.ts';
import { exploreAddress } from '#features/explore/exploreAddress.ts';
import { nationalData } from '#domain/nationalData.ts';
import { exploreView } from '#features/explore/exploreView.ts';
import { flowTakeAway } from '#features/explore/flowTakeAway.ts';
import { mapTakeAway } from '#features/explore/mapTakeAway.ts';
import type { Drawable } from '#shared/export/placePicture.ts';
import { drawable } from './drawable.ts';
import { nationalFigures, type NationalFigures } from './nationalFigures.ts';
import { publishRealData } from './publishRealData.ts';
import { readAnswer } from './readAnswer.ts';

/** Figures of the real data, by what they are of. Each throws where it has no chart. */
interface BaselineFigures {
  /** Those of the national pages. */
  national: NationalFigures;
  timeline: (councilId: string) => Drawable;
  /** `query`: the state of Explore as its address holds it. */
  map: (query: string) => Drawable;
  flow: (query: string) => Drawable;
  plan: (planId: string) => Drawable;
  burnUp: (planId: string) => Drawable;
  plans: () => Drawable;
}

export async function baselineFigures(): Promise<BaselineFigures> {
  const { output } = await publishRealData();
  const data = nationalData(readAnswer(output, apiPaths.councils, councilList));
  const view = (query: string) =>
    exploreView(data, exploreAddress(data).read(new URLSearchParams(query)));
  const file = (planId: string) => readAnswer(output, apiPaths.actionPlan(planId), planFile);
  return {
    national: nationalFigures(output),
    timeline: (id) => drawable(timelineTakeAway(readAnswer(output, apiPaths.council(id), council))),
    map: (query) => drawable(mapTakeAway(view(query))),
    flow: (query) => drawable(flowTakeAway(view(query))),
    plan: (id) => drawable(planTimelineTakeAway(file(id), data.dataAsAt)),
    burnUp: (id) => drawable(burnUpTakeAway(file(id), data.dataAsAt)),
    plans: () => drawable(timingTakeAway(readAnswer(output, apiPaths.actionPlans, actionPlanList))),
  };
}
