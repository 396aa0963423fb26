import type { GradedReport } from '#contract/gradedReport.ts';
import type { Lane } from '#contract/gradeIds.ts';
import type { JudgementMove } from '#contract/leads.ts';
import { compareReports } from '#domain/compareReports.ts';
import { judgesCareTogether } from '#domain/frameworks.ts';
import { judgementLanes } from '#domain/judgementLanes.ts';

/**
 * Every judgement of two reports, the overall grade aside: four, or three where both judged
 * children in care and care leavers together. null: one of them can't be compared.
 */
export function judgementMoves(before: GradedReport, after: GradedReport): JudgementMove[] | null {
  const together = judgesCareTogether(before.framework) && judgesCareTogether(after.framework);
  const moves: JudgementMove[] = [];
  for (const lane of judgementLanes) {
    if (together && lane === 'care-leavers') continue;
    const comparison = compareReports(before, after, lane);
    if (comparison.outcome === 'not-comparable') return null;
    const lanes: Lane[] =
      together && lane === 'children-in-care' ? ['children-in-care', 'care-leavers'] : [lane];
    moves.push({
      lanes,
      from: comparison.before,
      to: comparison.after,
      cautions: comparison.outcome === 'with-caution' ? [...comparison.cautions] : [],
    });
  }
  return moves;
}
