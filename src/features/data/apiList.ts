import { apiPaths, calendarPaths, feedPaths } from '#contract/apiPaths.ts';
import { versionPath } from '#contract/versionPath.ts';

export interface ListedPath {
  /** As in the API's description: `/api/v1/councils/{councilId}.json`. */
  path: string;
  holds: string;
}

interface PathGroup {
  title: string;
  paths: readonly ListedPath[];
}

const listed = (path: string, holds: string): ListedPath => ({ path: `/${path}`, holds });

/** Every path of the API, as a reader looks for one. A test holds the list to the API's description. */
export const apiList: readonly PathGroup[] = [
  {
    title: 'Councils',
    paths: [
      listed(apiPaths.councils, 'Every council with its graded history, in compact form'),
      listed(apiPaths.council('{councilId}'), 'Everything about one council'),
      listed(apiPaths.councilNames, 'Names, former names and ONS codes'),
    ],
  },
  {
    title: 'Inspections and judgements',
    paths: [
      listed(apiPaths.inspections, 'Every inspection and visit, graded or not'),
      listed(apiPaths.england, 'Councils at each grade, by judgement and year'),
      listed(apiPaths.afterInadequate, 'Every council ever judged inadequate, and what followed'),
      listed(apiPaths.leads, 'Facts to start a story from, by kind, ranked'),
    ],
  },
  {
    title: 'What inspectors ask for',
    paths: [
      listed(apiPaths.improvement, 'The themes every ILACS report asked to improve'),
      listed(apiPaths.themes, 'Themes of improvement and how often each was raised'),
      listed(
        apiPaths.theme('{themeId}'),
        'Who was asked to improve one theme, and what came after',
      ),
    ],
  },
  {
    title: 'Action plans and calendars',
    paths: [
      listed(apiPaths.actionPlans, 'Published action plans with their milestones'),
      listed(apiPaths.actionPlan('{planId}'), 'One plan with what its council was told'),
      listed(calendarPaths.council('{councilId}'), 'Dates of one council’s plans, to subscribe to'),
      listed(calendarPaths.plan('{planId}'), 'Dates of one plan’s actions, to subscribe to'),
    ],
  },
  {
    title: 'Postcodes',
    paths: [
      listed(apiPaths.postcodeAreas, 'The postcode areas there is a file for'),
      listed(apiPaths.postcodeArea('{area}'), 'Which council the postcodes of one area are in'),
    ],
  },
  {
    title: 'About the data',
    paths: [
      listed(apiPaths.metadata, 'Version, dates, counts, sources, licence'),
      listed(apiPaths.changes, 'Every release of the data with what it changed'),
      listed(apiPaths.quality, 'Coverage, second-hand sources and known faults'),
    ],
  },
  {
    title: 'Feeds of changes',
    paths: [
      listed(feedPaths.all.atom, 'What each release changed, as Atom'),
      listed(feedPaths.all.json, 'What each release changed, as JSON Feed'),
      listed(feedPaths.council('{councilId}').atom, 'What changed for one council, as Atom'),
      listed(feedPaths.council('{councilId}').json, 'What changed for one council, as JSON Feed'),
    ],
  },
  {
    title: 'As the data were',
    paths: [
      listed(versionPath('{version}', apiPaths.councils), 'Every council in one version'),
      listed(
        versionPath('{version}', apiPaths.council('{councilId}')),
        'One council in one version',
      ),
      listed(
        versionPath('{version}', apiPaths.actionPlan('{planId}')),
        'One plan in one version of the data',
      ),
    ],
  },
];
