import { apiPaths } from '#contract/apiPaths.ts';
import type { DataRelease } from '#contract/changes.ts';
import type { Papers } from '#contract/papers.ts';
import { openApiDocument } from '#publisher/openapi/openApiDocument.ts';
import type { DataSet } from '#publisher/read/readDataSet.ts';
import type { Row } from '#publisher/tables/tables.ts';
import { gradedReports } from './gradedReports.ts';
import { shapeActionPlans } from './shapeActionPlans.ts';
import { shapeAfterInadequate } from './shapeAfterInadequate.ts';
import { shapeCalendars } from './shapeCalendars.ts';
import { shapeChanges } from './shapeChanges.ts';
import { shapeCouncilList } from './shapeCouncilList.ts';
import { shapeCouncilNames } from './shapeCouncilNames.ts';
import { shapeCouncils } from './shapeCouncils.ts';
import { shapeEngland } from './shapeEngland.ts';
import { shapeImprovementList } from './shapeImprovementList.ts';
import { shapeInspectionList } from './shapeInspectionList.ts';
import { shapeLeads } from './shapeLeads.ts';
import { shapeMetadata } from './shapeMetadata.ts';
import { shapePlanFiles } from './shapePlanFiles.ts';
import { shapePlans } from './shapePlans.ts';
import { shapePostcodes } from './shapePostcodes.ts';
import { shapeQuality } from './shapeQuality.ts';
import { shapeThemeFiles } from './shapeThemeFiles.ts';
import { shapeThemes } from './shapeThemes.ts';

/**
 * Every file of the API, JSON text without spaces, and every calendar: by path from the site's root.
 * `bytes`: sizes of the data set's own files, likewise by path.
 */
export function shapeApi(
  papers: Papers,
  data: DataSet,
  set: Row<'data-set'>,
  releases: readonly DataRelease[],
  bytes: ReadonlyMap<string, number>,
): Map<string, string> {
  const reports = gradedReports(data);
  const councils = shapeCouncils(papers, data, reports, shapePlans(data));
  const themes = shapeThemes(papers, data);
  const areas = shapePostcodes(papers, data);
  const files: [path: string, content: object][] = [
    [apiPaths.metadata, shapeMetadata(papers, data, set, bytes)],
    [apiPaths.councils, shapeCouncilList(papers, data, reports)],
    [apiPaths.councilNames, shapeCouncilNames(papers, data)],
    [apiPaths.england, shapeEngland(papers, data, reports)],
    [apiPaths.inspections, shapeInspectionList(papers, councils)],
    [apiPaths.improvement, shapeImprovementList(papers, councils, themes)],
    [apiPaths.afterInadequate, shapeAfterInadequate(papers, councils)],
    [apiPaths.themes, themes],
    [apiPaths.leads, shapeLeads(papers, councils)],
    [apiPaths.actionPlans, shapeActionPlans(papers, councils, themes)],
    [apiPaths.postcodeAreas, { ...papers, areas: areas.map(({ area }) => area) }],
    [apiPaths.changes, shapeChanges(papers, releases)],
    [apiPaths.quality, shapeQuality(papers, data, set, councils)],
    [apiPaths.openApi, openApiDocument(papers, set)],
    ...areas.map((area): [string, object] => [apiPaths.postcodeArea(area.area), area]),
    ...councils.map((council): [string, object] => [apiPaths.council(council.id), council]),
    ...shapeThemeFiles(papers, councils, themes).map((file): [string, object] => [
      apiPaths.theme(file.theme.id),
      file,
    ]),
    ...shapePlanFiles(papers, councils).map((file): [string, object] => [
      apiPaths.actionPlan(file.plan.id),
      file,
    ]),
  ];
  return new Map([
    ...files.map(([path, content]): [string, string] => [path, JSON.stringify(content)]),
    ...shapeCalendars(papers, councils),
  ]);
}
