import type { GradedReport } from '#contract/gradedReport.ts';
import type { Lane } from '#contract/gradeIds.ts';
import { judgementLanes } from '#domain/judgementLanes.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { gradeLabel, gradeLetter } from '#shared/format/gradeWords.ts';
import { laneWords } from '#shared/format/laneWords.ts';

/**
 * The report that puts a council where it is: its day, and its grade; an overall grade with the
 * four judgements under it. null: there was none yet.
 */
export function reportDetail(report: GradedReport | null, lane: Lane): string {
  if (report === null) return 'no graded report by then';
  const of = `report of ${formatDay(report.publishedOn)}`;
  const grade = gradeLabel(report.grades[lane]).toLowerCase();
  if (lane !== 'overall') return `${grade}, ${of}`;
  const under = judgementLanes.map(
    (one) => `${laneWords[one].short} ${gradeLetter(report.grades[one])}`,
  );
  return `${grade}, ${of}. Under it: ${under.join(', ')}`;
}
