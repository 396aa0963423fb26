import type { CompactReport } from '#contract/councilList.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import { laneIds, type LaneGrade } from '#contract/gradeIds.ts';

const letterOf: Record<LaneGrade, string> = {
  outstanding: 'O',
  good: 'G',
  'requires-improvement': 'R',
  inadequate: 'I',
  'not-judged': 'N',
  'not-given': '-',
};
const gradeOf = new Map<string, LaneGrade>(
  (Object.entries(letterOf) as [LaneGrade, string][]).map(([grade, letter]) => [letter, grade]),
);

/** Writes a report in the national file's compact form. */
export function compactReport(report: GradedReport): CompactReport {
  return {
    id: report.inspectionId,
    framework: report.framework,
    started: report.startedOn,
    published: report.publishedOn,
    grades: laneIds.map((lane) => letterOf[report.grades[lane]]).join(''),
  };
}

/** Reads a report back. A letter off the scale, which the contract refuses, reads as not judged. */
export function expandReport(report: CompactReport): GradedReport {
  const at = (position: number): LaneGrade =>
    gradeOf.get(report.grades.charAt(position)) ?? 'not-judged';
  return {
    inspectionId: report.id,
    framework: report.framework,
    startedOn: report.started,
    publishedOn: report.published,
    grades: {
      overall: at(0),
      leaders: at(1),
      'help-and-protection': at(2),
      'children-in-care': at(3),
      'care-leavers': at(4),
    },
  };
}
