import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import { actionPlanList } from '#contract/actionPlanList.ts';
import { actionPlan, milestone, source } from '#contract/actionPlans.ts';
import { afterInadequateCouncil, afterInadequateList } from '#contract/afterInadequate.ts';
import { apiPaths, calendarPaths } from '#contract/apiPaths.ts';
import { changeList, dataChange, dataRelease } from '#contract/changes.ts';
import { council, councilEvent, improvement, inspection } from '#contract/council.ts';
import { compactReport, councilList, councilListItem } from '#contract/councilList.ts';
import { councilNames } from '#contract/councilNames.ts';
import { englandPoint, englandSeries, gradeCounts } from '#contract/england.ts';
import { gradedReport } from '#contract/gradedReport.ts';
import { laneGrade } from '#contract/grades.ts';
import { improvementList, reportThemes } from '#contract/improvementList.ts';
import { inspectionList, listedInspection, toldVisit } from '#contract/inspectionList.ts';
import { judgementMove, leadList, leadReport, storyLead } from '#contract/leads.ts';
import { metadata } from '#contract/metadata.ts';
import type { Papers } from '#contract/papers.ts';
import { contractVersion } from '#contract/contractVersion.ts';
import { planFile } from '#contract/planFile.ts';
import { planNeed, workingDaysDue } from '#contract/planNeeds.ts';
import { postcodeArea, postcodeAreas } from '#contract/postcodes.ts';
import { goodSince, themeAsk, themeCouncil, themeFile, untoldReport } from '#contract/themeFile.ts';
import { dataQuality } from '#contract/quality.ts';
import { theme, themeList } from '#contract/themes.ts';
import { versionPath } from '#contract/versionPath.ts';
import type { Row } from '#publisher/tables/tables.ts';
import { feedOperations } from './feedOperations.ts';
import { operation, type Operation } from './operation.ts';

const schemas = {
  Metadata: metadata,
  CouncilList: councilList,
  CouncilListItem: councilListItem,
  CompactReport: compactReport,
  CouncilNames: councilNames,
  Council: council,
  GradedReport: gradedReport,
  LaneGrade: laneGrade,
  Inspection: inspection,
  Improvement: improvement,
  CouncilEvent: councilEvent,
  ActionPlan: actionPlan,
  Milestone: milestone,
  Source: source,
  EnglandSeries: englandSeries,
  EnglandPoint: englandPoint,
  GradeCounts: gradeCounts,
  InspectionList: inspectionList,
  ListedInspection: listedInspection,
  ToldVisit: toldVisit,
  ImprovementList: improvementList,
  ReportThemes: reportThemes,
  AfterInadequateList: afterInadequateList,
  AfterInadequateCouncil: afterInadequateCouncil,
  ThemeList: themeList,
  Theme: theme,
  ThemeFile: themeFile,
  ThemeAsk: themeAsk,
  ThemeCouncil: themeCouncil,
  GoodSince: goodSince,
  UntoldReport: untoldReport,
  ActionPlanList: actionPlanList,
  PlanFile: planFile,
  PlanNeed: planNeed,
  WorkingDaysDue: workingDaysDue,
  LeadList: leadList,
  StoryLead: storyLead,
  LeadReport: leadReport,
  JudgementMove: judgementMove,
  PostcodeAreas: postcodeAreas,
  PostcodeArea: postcodeArea,
  ChangeList: changeList,
  DataRelease: dataRelease,
  DataChange: dataChange,
  DataQuality: dataQuality,
};

const councilId = {
  name: 'councilId',
  description: 'Id of a council, as in the list of councils: cheshire-east',
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
};

const planId = {
  name: 'planId',
  description: 'Id of a plan, as in the list of plans: cheshire-east-2024',
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
};

const themeId = {
  name: 'themeId',
  description: 'Id of a theme, as in the list of themes: management-oversight',
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
};

const version = {
  name: 'version',
  description: 'A version of the data, as every file names its own. The present one and all kept',
  pattern: '^[0-9a-f]{12}$',
};

const operations: readonly Operation<keyof typeof schemas>[] = [
  {
    path: apiPaths.metadata,
    id: 'getMetadata',
    summary: 'What the data set is, how large, where from and on what terms',
    schema: 'Metadata',
  },
  {
    path: apiPaths.councils,
    id: 'getCouncils',
    summary: 'Every council with its graded history in compact form',
    schema: 'CouncilList',
  },
  {
    path: apiPaths.councilNames,
    id: 'getCouncilNames',
    summary: 'Names, codes and other names that lead to a council',
    schema: 'CouncilNames',
  },
  {
    path: apiPaths.council('{councilId}'),
    id: 'getCouncil',
    summary: 'Everything the data set holds about one council',
    schema: 'Council',
    parameters: [councilId],
  },
  {
    path: apiPaths.england,
    id: 'getEngland',
    summary: 'How many councils stood at each grade, by judgement and year',
    schema: 'EnglandSeries',
  },
  {
    path: apiPaths.inspections,
    id: 'getInspections',
    summary: 'Every inspection and visit in compact form, graded or not',
    schema: 'InspectionList',
  },
  {
    path: apiPaths.improvement,
    id: 'getImprovement',
    summary: 'What every ILACS report asked to improve, by theme',
    schema: 'ImprovementList',
  },
  {
    path: apiPaths.afterInadequate,
    id: 'getAfterInadequate',
    summary: 'Every council ever judged inadequate, with what followed',
    schema: 'AfterInadequateList',
  },
  {
    path: apiPaths.themes,
    id: 'getThemes',
    summary: 'Themes of areas for improvement, with how often each was raised',
    schema: 'ThemeList',
  },
  {
    path: apiPaths.theme('{themeId}'),
    id: 'getTheme',
    summary: 'Every time a report asked to improve one theme, and what came after',
    schema: 'ThemeFile',
    parameters: [themeId],
  },
  {
    path: apiPaths.leads,
    id: 'getLeads',
    summary: 'Facts that the data prove, each a story to start from, ranked by kind',
    schema: 'LeadList',
  },
  {
    path: apiPaths.actionPlans,
    id: 'getActionPlans',
    summary: 'Published action plans, and the councils that need one',
    schema: 'ActionPlanList',
  },
  {
    path: apiPaths.actionPlan('{planId}'),
    id: 'getActionPlan',
    summary: 'One published action plan with what its council was told',
    schema: 'PlanFile',
    parameters: [planId],
  },
  {
    path: apiPaths.postcodeAreas,
    id: 'getPostcodeAreas',
    summary: 'The postcode areas there is a file for',
    schema: 'PostcodeAreas',
  },
  {
    path: apiPaths.postcodeArea('{area}'),
    id: 'getPostcodeArea',
    summary: 'Which council or nation the postcodes of one area are in',
    schema: 'PostcodeArea',
    parameters: [
      {
        name: 'area',
        description: 'The letters a postcode begins with: SK',
        pattern: '^[A-Z]{1,2}$',
      },
    ],
  },
  {
    path: apiPaths.changes,
    id: 'getChanges',
    summary: 'Every release of the data set with what it changed',
    schema: 'ChangeList',
  },
  {
    path: apiPaths.quality,
    id: 'getQuality',
    summary: 'How much the data set holds, how it was read, what is known to be wrong',
    schema: 'DataQuality',
  },
  {
    path: versionPath('{version}', apiPaths.councils),
    id: 'getCouncilsOfVersion',
    summary: 'Every council as it was in one version of the data',
    schema: 'CouncilList',
    parameters: [version],
  },
  {
    path: versionPath('{version}', apiPaths.council('{councilId}')),
    id: 'getCouncilOfVersion',
    summary: 'One council as it was in one version of the data',
    schema: 'Council',
    parameters: [version, councilId],
  },
  {
    path: versionPath('{version}', apiPaths.actionPlan('{planId}')),
    id: 'getActionPlanOfVersion',
    summary: 'One published action plan as it was in one version of the data',
    schema: 'PlanFile',
    parameters: [version, planId],
  },
  {
    path: calendarPaths.council('{councilId}'),
    id: 'getCouncilCalendar',
    summary: 'Dates of the action plans of one council, where there are any',
    schema: 'text/calendar',
    parameters: [councilId],
  },
  {
    path: calendarPaths.plan('{planId}'),
    id: 'getPlanCalendar',
    summary: 'Dates of the actions of one plan, where there are any',
    schema: 'text/calendar',
    parameters: [planId],
  },
  ...feedOperations(councilId),
];

/** The OpenAPI 3.1 document of the API, drawn from the schemas the app reads with. */
export function openApiDocument(papers: Papers, set: Row<'data-set'>): object {
  return {
    openapi: '3.1.0',
    info: {
      title: set.title,
      summary: 'Static JSON files, calendars and feeds, made from the CSVs of the data set',
      description: `${set.attribution} Reports published to ${papers.dataAsAt} are included.`,
      version: `${contractVersion}.0.0+${papers.version}`,
      license: { name: set.licence_name, url: set.licence_url },
      'x-contract': papers.contract,
      'x-version': papers.version,
      'x-data-as-at': papers.dataAsAt,
    },
    // Relative to where this document is served.
    servers: [{ url: '../..', description: 'The site this document belongs to' }],
    paths: Object.fromEntries(operations.map((one) => [`/${one.path}`, { get: operation(one) }])),
    components: {
      schemas: toJsonSchemaDefs(schemas, {
        target: 'draft-2020-12',
        overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
      }),
    },
  };
}
