import * as v from 'valibot';
import { coverageIds, improvementAreaIds } from './inspectionIds.ts';
import { papersEntries, slug } from './papers.ts';
import { theme } from './themes.ts';

/** Which themes one ILACS report asked to improve, area by area, without their wording. */
export const reportThemes = v.object({
  inspectionId: slug,
  councilId: slug,
  coverage: v.pipe(
    v.picklist(coverageIds),
    v.description('not-transcribed: unknown, not none; partial: there may be more'),
  ),
  areas: v.pipe(
    v.array(v.object({ area: v.picklist(improvementAreaIds), themes: v.array(slug) })),
    v.description("One per area for improvement, in the report's order"),
  ),
});
export type ReportThemes = v.InferOutput<typeof reportThemes>;

/**
 * What every ILACS report asked to improve, by theme. Reports under SIF (until 2018) are not here:
 * none of theirs is transcribed.
 */
export const improvementList = v.object({
  ...papersEntries,
  themes: v.array(theme),
  reports: v.pipe(v.array(reportThemes), v.description('Oldest publication first')),
});
export type ImprovementList = v.InferOutput<typeof improvementList>;
