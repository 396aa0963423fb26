import type { Lane } from '#contract/gradeIds.ts';
import type { ImprovementArea } from '#contract/inspectionIds.ts';
import { countThemes, type ThemeCounts } from './countThemes.ts';
import { standingIds, type Standing } from './grades.ts';
import type { ThemedReport } from './themedReports.ts';

export interface ThemesOfGrade extends ThemeCounts {
  standing: Standing;
  /** Areas for improvement of these reports altogether, whatever their themes. */
  allAreas: number;
}

/**
 * How many reports with each grade on a judgement ask for each theme, best grade first. Kinds of no
 * grade come after the grades; a grade that no report has is left out.
 */
export function themesByGrade(
  reports: readonly ThemedReport[],
  judgement: Lane,
  themeIds: readonly string[],
  area: ImprovementArea | null = null,
): ThemesOfGrade[] {
  return standingIds.flatMap((standing) => {
    const graded = reports.filter(({ report }) => report.grades[judgement] === standing);
    if (graded.length === 0) return [];
    const allAreas = graded.reduce(
      (sum, { areas }) => sum + areas.filter((one) => area === null || one.area === area).length,
      0,
    );
    return [{ standing, allAreas, ...countThemes(graded, themeIds, area) }];
  });
}
