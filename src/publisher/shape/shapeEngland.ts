import type { EnglandPoint, EnglandSeries } from '#contract/england.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import { laneIds } from '#contract/gradeIds.ts';
import type { Papers } from '#contract/papers.ts';
import { englandAsAt, gradedTotal, type CouncilHistory } from '#domain/countGrades.ts';
import { shareDays } from '#domain/shareDays.ts';
import type { Basis } from '#domain/standing.ts';
import type { DataSet } from '#publisher/read/readDataSet.ts';

/** Something was graded by then, or is no longer given: a point worth drawing. */
function says({ counts }: EnglandPoint): boolean {
  return gradedTotal(counts) > 0 || counts['not-given'] > 0;
}

/** England by judgement and year, lane by lane, oldest first. */
export function shapeEngland(
  papers: Papers,
  data: DataSet,
  reports: ReadonlyMap<string, readonly GradedReport[]>,
): EnglandSeries {
  const councils: CouncilHistory[] = data.councils.map((row) => ({
    established: row.established_on ?? undefined,
    abolished: row.abolished_on ?? undefined,
    reports: reports.get(row.council_id) ?? [],
  }));
  const series = (basis: Basis): EnglandPoint[] =>
    laneIds
      .flatMap((lane) =>
        shareDays(papers.dataAsAt, basis).map((day) => englandAsAt(councils, lane, day, basis)),
      )
      .filter(says);
  return { ...papers, byInspection: series('inspection'), byPublication: series('publication') };
}
