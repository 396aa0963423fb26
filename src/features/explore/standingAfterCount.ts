import type { Lane } from '#contract/grades.ts';
import type { Standing } from '#domain/grades.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';

/** A standing after a count: `11 with no overall grade any more`. */
export function standingAfterCount(standing: Standing, lane: Lane): string {
  return standing === 'not-given' && lane === 'overall'
    ? 'with no overall grade any more'
    : gradeLabel(standing).toLowerCase();
}
