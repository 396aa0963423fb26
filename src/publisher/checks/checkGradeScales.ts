import type { JudgementId } from '#contract/inspectionIds.ts';
import { gradeIds, sendOutcomeIds } from '#contract/gradeIds.ts';
import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import { errorIn } from './errorIn.ts';

/**
 * Judgements a SIF inspection of a very small council could leave open for want of children. No
 * ILACS report has; all other judgements are always given.
 */
const mayBeNotJudged: readonly JudgementId[] = [
  'looked-after-and-permanence',
  'adoption',
  'care-leavers',
];

function scaleOf(judgement: JudgementId, framework: string | undefined): readonly string[] {
  if (judgement === 'send-arrangements') return sendOutcomeIds;
  const isOpen = mayBeNotJudged.includes(judgement) && framework === 'sif';
  return isOpen ? [...gradeIds, 'not-judged'] : gradeIds;
}

/** Grades that are not on the scale of their judgement. */
export function checkGradeScales(data: ReadDataSet): Problem[] {
  const frameworks = new Map(
    data.inspections.rows.map((row) => [row.inspection_id, row.framework]),
  );
  return data.judgements.rows.flatMap((row) => {
    const framework = frameworks.get(row.inspection_id);
    const scale = scaleOf(row.judgement, framework);
    if (framework === undefined || scale.includes(row.grade)) return [];
    return errorIn('judgements', row, 'grade', {
      found: quoted(row.grade),
      expected: `one of ${scale.join(', ')} for ${row.judgement}`,
      mend: 'correct the grade, or the judgement it is for',
    });
  });
}
