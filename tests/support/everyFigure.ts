import { actionPlanList } from '#contract/actionPlanList.ts';
import { apiPaths } from '#contract/apiPaths.ts';
import { council } from '#contract/council.ts';
import { councilList } from '#contract/councilList.ts';
import { improvementList } from '#contract/improvementList.ts';
import { inspectionList } from '#contract/inspectionList.ts';
import { planFile } from '#contract/planFile.ts';
import { burnUpTakeAway } from '#features/action-plans/burnUpTakeAway.ts';
import { planTimelineTakeAway } from '#features/action-plans/planTimelineTakeAway.ts';
import { timingTakeAway } from '#features/action-plans/timingTakeAway.ts';
import { timelineTakeAway } from '#features/council/timelineTakeAway.ts';
import { englandAddress } from '#features/england/englandAddress.ts';
import { englandView } from '#features/england/englandView.ts';
import { panelsTakeAway } from '#features/england/panelsTakeAway.ts';
import { sharesTakeAway } from '#features/england/sharesTakeAway.ts';
import { exploreAddress } from '#features/explore/exploreAddress.ts';
import { inspectionsPerYearTakeAway } from '#features/england/inspectionsPerYearTakeAway.ts';
import { lastInspectedTakeAway } from '#features/england/lastInspectedTakeAway.ts';
import { nationalData } from '#domain/nationalData.ts';
import { exploreView } from '#features/explore/exploreView.ts';
import { flowTakeAway } from '#features/explore/flowTakeAway.ts';
import { mapTakeAway } from '#features/explore/mapTakeAway.ts';
import { themesAddress } from '#features/themes/themesAddress.ts';
import { themesData } from '#features/themes/themesData.ts';
import { themesView } from '#features/themes/themesView.ts';
import { themeTakeAways } from '#features/themes/themeTakeAways.ts';
import type { Drawable } from '#shared/export/placePicture.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { publishRealData } from './publishRealData.ts';
import { readAnswer } from './readAnswer.ts';

export interface NamedFigure {
  /** Of its files: `cheshire-east-rating-timeline`. */
  name: string;
  figure: Drawable;
}

/** Views of Explore: as it opens, another judgement, an early day, every kind of change. */
const views = [
  '',
  'judgement=care-leavers',
  'judgement=leaders&since=2022',
  'judgement=help-and-protection&on=2015&since=2014',
  'judgement=children-in-care&on=2019',
  'on=2014&since=2014',
];

/** Views of England over time: as it opens, another judgement, numbers of councils, by kind. */
const overTime = ['', 'judgement=care-leavers&group=kind', 'as=count&basis=publication'];

type Output = Awaited<ReturnType<typeof publishRealData>>['output'];

function ofCouncils(output: Output): TakeAway[] {
  const { councils } = readAnswer(output, apiPaths.councils, councilList);
  return councils.map(({ id }) =>
    timelineTakeAway(readAnswer(output, apiPaths.council(id), council)),
  );
}

function ofPlans(output: Output): (TakeAway | null)[] {
  const list = readAnswer(output, apiPaths.actionPlans, actionPlanList);
  const figures = list.plans.flatMap(({ id }) => {
    const file = readAnswer(output, apiPaths.actionPlan(id), planFile);
    return [planTimelineTakeAway(file, file.dataAsAt), burnUpTakeAway(file, file.dataAsAt)];
  });
  return [...figures, timingTakeAway(list)];
}

function ofEngland(output: Output): TakeAway[] {
  const data = nationalData(readAnswer(output, apiPaths.councils, councilList));
  const inspections = readAnswer(output, apiPaths.inspections, inspectionList);
  const cycle = [lastInspectedTakeAway(data), inspectionsPerYearTakeAway(inspections, data)];
  const two = views.flatMap((query) => {
    const view = exploreView(data, exploreAddress(data).read(new URLSearchParams(query)));
    return [mapTakeAway(view), flowTakeAway(view)];
  });
  return [...two, ...cycle];
}

/** Views of the themes: as the page opens, by councils, another judgement, few reports. */
const themeViews = ['', 'by=councils&sort=name', 'judgement=help-and-protection', 'region=London'];

function ofThemes(output: Output): TakeAway[] {
  const data = themesData(
    readAnswer(output, apiPaths.councils, councilList),
    readAnswer(output, apiPaths.improvement, improvementList),
  );
  return themeViews.flatMap((query) => {
    const view = themesView(data, themesAddress(data).read(new URLSearchParams(query)));
    return Object.values(themeTakeAways).map((takeAway) => takeAway(view));
  });
}

function ofEnglandOverTime(output: Output): TakeAway[] {
  const data = nationalData(readAnswer(output, apiPaths.councils, councilList));
  return overTime.flatMap((query) => {
    const view = englandView(data, englandAddress(data).read(new URLSearchParams(query)));
    return [
      sharesTakeAway(view),
      panelsTakeAway('groups', view),
      panelsTakeAway('judgements', view),
    ];
  });
}

/**
 * Every figure with a chart that the published real data make: rating timelines of all councils,
 * timelines and burn-ups of all plans, the timing of all actions, maps and flows of several views,
 * themes ranked, over time and by grade.
 */
export async function everyFigure(): Promise<NamedFigure[]> {
  const { output } = await publishRealData();
  return [
    ...ofCouncils(output),
    ...ofEngland(output),
    ...ofEnglandOverTime(output),
    ...ofPlans(output),
    ...ofThemes(output),
  ].flatMap((takeAway) =>
    takeAway === null || takeAway.chart === null
      ? []
      : [{ name: takeAway.name, figure: { ...takeAway, chart: takeAway.chart } }],
  );
}
