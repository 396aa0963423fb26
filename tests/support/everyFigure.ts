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
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { nationalFigures } from './nationalFigures.ts';
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

/** Views of England over time: as it opens, and each other judgement, unit, basis and group. */
const englandQueries = [
  '',
  'judgement=help-and-protection&as=count&basis=publication',
  'judgement=leaders&group=kind',
  'judgement=children-in-care&as=count&group=kind',
  'judgement=care-leavers&basis=publication',
];

/** Comparisons: neighbours, few, six, councils that came and went, regions small and large. */
const compareQueries = [
  'councils=cheshire-east&with=neighbours',
  'councils=cheshire-east&with=neighbours&judgement=care-leavers&order=inspected',
  'councils=bury,cheshire-east,trafford',
  'councils=northamptonshire,north-northamptonshire,west-northamptonshire',
  'councils=bournemouth-christchurch-and-poole,trafford,leeds,isles-of-scilly,cumbria,kingston-upon-hull',
  'councils=sefton',
  'region=London',
  'region=London&judgement=help-and-protection&order=help-and-protection',
  'region=North+East',
];

/** Views of the themes: as the page opens, by councils, another judgement, few reports. */
const themesQueries = [
  '',
  'by=councils&sort=name',
  'judgement=help-and-protection',
  'region=London',
];

/** Themes asked for most and least, with long names, and what fits none. */
const themeIds = [
  'management-oversight',
  'exploitation-missing',
  'voice',
  'designated-officer',
  'emotional-wellbeing',
  'unaccompanied-children',
  'other',
];

/** What followed inadequate: as the page opens, in calendar years, with a reader's council. */
const afterQueries = [
  '',
  'axis=calendar&order=name',
  'council=cheshire-east',
  'council=birmingham&judgement=help-and-protection&axis=calendar&order=newest',
  'judgement=care-leavers',
];

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
  return views.flatMap((query) => {
    const view = exploreView(data, exploreAddress(data).read(new URLSearchParams(query)));
    return [mapTakeAway(view), flowTakeAway(view)];
  });
}

function ofNationalPages(output: Output): TakeAway[] {
  const figures = nationalFigures(output);
  return [
    ...englandQueries.flatMap((query) => [
      figures.shares(query),
      figures.panels('groups', query),
      figures.panels('judgements', query),
    ]),
    figures.lastInspected(),
    figures.inspectionsPerYear(),
    ...compareQueries.flatMap((query) => [
      figures.matrix(query),
      figures.stackedTimelines(query),
      figures.sharedThemes(query),
    ]),
    ...themesQueries.flatMap((query) => [
      figures.themes('ranking', query),
      figures.themes('overTime', query),
      figures.themes('byGrade', query),
    ]),
    ...themeIds.map((id) => figures.themeYears(id)),
    ...afterQueries.map((query) => figures.afterInadequate(query)),
    ...(['send', 'joint'] as const).flatMap((of) => [
      figures.area(of, 'map'),
      figures.area(of, 'years'),
    ]),
  ];
}

/**
 * Every figure with a chart that the published real data make: rating timelines of all councils,
 * timelines and burn-ups of all plans, the timing of all actions, maps and flows of several views,
 * and the figures of the six national pages in telling states.
 */
export async function everyFigure(): Promise<NamedFigure[]> {
  const { output } = await publishRealData();
  return [
    ...ofCouncils(output),
    ...ofEngland(output),
    ...ofPlans(output),
    ...ofNationalPages(output),
  ].flatMap((takeAway) =>
    takeAway === null || takeAway.chart === null
      ? []
      : [{ name: takeAway.name, figure: { ...takeAway, chart: takeAway.chart } }],
  );
}
