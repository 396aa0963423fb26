import type { JudgementId } from '#contract/inspectionIds.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import { laneGradeIds, type LaneGrade } from '#contract/gradeIds.ts';
import { layOnLanes } from '#domain/layOnLanes.ts';
import type { DataSet } from '#publisher/read/readDataSet.ts';
import { gradedFramework } from '#publisher/tables/gradedFramework.ts';
import { groupRows } from '#publisher/tables/groupRows.ts';

function byPublication(a: GradedReport, b: GradedReport): number {
  const [from, to] = [a, b].map(({ publishedOn, startedOn }) => publishedOn + (startedOn ?? ''));
  return from === to ? 0 : (from ?? '') < (to ?? '') ? -1 : 1;
}

/** Every council's graded reports, oldest publication first. A council without one is not here. */
export function gradedReports(data: DataSet): Map<string, GradedReport[]> {
  const judgements = groupRows(data.judgements, (row) => row.inspection_id);
  const reports = new Map<string, GradedReport[]>();
  for (const [councilId, inspections] of groupRows(data.inspections, (row) => row.council_id)) {
    const graded = inspections.flatMap((row): GradedReport[] => {
      const framework = gradedFramework(row);
      if (framework === null || row.published_on === null) return [];
      const grades: Partial<Record<JudgementId, LaneGrade>> = {};
      for (const { judgement, grade } of judgements.get(row.inspection_id) ?? []) {
        const laneGrade = laneGradeIds.find((id) => id === grade);
        if (laneGrade !== undefined) grades[judgement] = laneGrade;
      }
      return [
        {
          inspectionId: row.inspection_id,
          framework,
          startedOn: row.started_on,
          publishedOn: row.published_on,
          grades: layOnLanes(framework, grades),
        },
      ];
    });
    if (graded.length > 0) reports.set(councilId, graded.sort(byPublication));
  }
  return reports;
}
