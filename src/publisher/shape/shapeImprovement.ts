import type { Improvement } from '#contract/council.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import type { Row } from '#publisher/tables/tables.ts';

/** What one ILACS report asked to improve, in the report's own order. */
export function shapeImprovement(
  report: GradedReport,
  coverage: Row<'improvement-coverage'> | undefined,
  areas: readonly Row<'improvement-areas'>[],
): Improvement {
  return {
    inspectionId: report.inspectionId,
    coverage: coverage?.coverage ?? 'not-transcribed',
    areas: [...areas]
      .sort((a, b) => a.position - b.position)
      .map(({ position, area, themes, summary }) => ({ position, area, themes, summary })),
  };
}
