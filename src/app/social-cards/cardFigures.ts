import * as v from 'valibot';
import { actionPlanList } from '#contract/actionPlanList.ts';
import { afterInadequateList } from '#contract/afterInadequate.ts';
import { apiPaths } from '#contract/apiPaths.ts';
import { council } from '#contract/council.ts';
import { councilList } from '#contract/councilList.ts';
import { improvementList } from '#contract/improvementList.ts';
import { inspectionList } from '#contract/inspectionList.ts';
import { planFile } from '#contract/planFile.ts';
import { themeFile } from '#contract/themeFile.ts';
import { timingTakeAway } from '#features/action-plans/timingTakeAway.ts';
import { themeYearsTakeAway } from '#features/theme/themeYearsTakeAway.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { afterInadequateCard } from '../pages/afterInadequateCard.ts';
import { areaCard } from '../pages/areaCard.ts';
import { councilCard } from '../pages/councilCard.ts';
import { englandCard } from '../pages/englandCard.ts';
import { exploreCard } from '../pages/exploreCard.ts';
import { planCard } from '../pages/planCard.ts';
import { themesCard } from '../pages/themesCard.ts';

type Params = Readonly<Record<string, string | undefined>>;

/** Which figure stands for a page where other sites link to it. */
export interface CardFigure {
  /** Name of its file without `.png`: `councils/cheshire-east`. */
  name: (params: Params) => string;
  /** The API's file it is drawn from. */
  apiPath: (params: Params) => string;
  /** A second file, where one does not do. */
  alsoFrom?: string;
  /** From that file, read as JSON, and the second. null, or without a chart: nothing to draw. */
  figure: (answer: unknown, also: unknown) => TakeAway | null;
}

const explore: CardFigure = {
  name: () => 'explore',
  apiPath: () => apiPaths.councils,
  figure: (answer) => exploreCard(v.parse(councilList, answer)),
};

const england: CardFigure = {
  name: () => 'england',
  apiPath: () => apiPaths.councils,
  figure: (answer) => englandCard(v.parse(councilList, answer)),
};

const ofCouncil: CardFigure = {
  name: ({ councilId = '' }) => `councils/${councilId}`,
  apiPath: ({ councilId = '' }) => apiPaths.council(councilId),
  figure: (answer) => councilCard(v.parse(council, answer)),
};

const ofPlan: CardFigure = {
  name: ({ planId = '' }) => `plans/${planId}`,
  apiPath: ({ planId = '' }) => apiPaths.actionPlan(planId),
  figure: (answer) => planCard(v.parse(planFile, answer)),
};

const ofPlans: CardFigure = {
  name: () => 'action-plans',
  apiPath: () => apiPaths.actionPlans,
  figure: (answer) => timingTakeAway(v.parse(actionPlanList, answer)),
};

const ofAfterInadequate: CardFigure = {
  name: () => 'after-inadequate',
  apiPath: () => apiPaths.afterInadequate,
  figure: (answer) => afterInadequateCard(v.parse(afterInadequateList, answer)),
};

const ofThemes: CardFigure = {
  name: () => 'themes',
  apiPath: () => apiPaths.councils,
  alsoFrom: apiPaths.improvement,
  figure: (answer, also) =>
    themesCard(v.parse(councilList, answer), v.parse(improvementList, also)),
};

const ofTheme: CardFigure = {
  name: ({ themeId = '' }) => `themes/${themeId}`,
  apiPath: ({ themeId = '' }) => apiPaths.theme(themeId),
  figure: (answer) => themeYearsTakeAway(v.parse(themeFile, answer)),
};

function ofAreas(name: string, of: 'send' | 'joint'): CardFigure {
  return {
    name: () => name,
    apiPath: () => apiPaths.councils,
    alsoFrom: apiPaths.inspections,
    figure: (answer, also) =>
      areaCard(of, v.parse(councilList, answer), v.parse(inspectionList, also)),
  };
}

/**
 * The figures of pages that have one, by the names of their routes, and the site's for all others.
 * Only for the build: apart from the pages, so that no browser is sent what draws a card.
 */
export const cardFigures: { site: CardFigure; pages: Readonly<Record<string, CardFigure>> } = {
  site: explore,
  pages: {
    explore,
    england,
    council: ofCouncil,
    'scrutiny-pack': ofCouncil,
    'embed-rating-timeline': ofCouncil,
    'action-plans': ofPlans,
    'after-inadequate': ofAfterInadequate,
    'area-send': ofAreas('area-send', 'send'),
    'joint-inspections': ofAreas('joint-inspections', 'joint'),
    plan: ofPlan,
    themes: ofThemes,
    theme: ofTheme,
    'embed-plan-timeline': ofPlan,
    'embed-burn-up': ofPlan,
  },
};
