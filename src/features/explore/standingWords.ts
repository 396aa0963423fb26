import type { Lane } from '#contract/grades.ts';
import type { Standing } from '#domain/grades.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';

/** A standing by its full name: on its own, "no longer given" would not say what is not. */
export function standingWords(standing: Standing, lane: Lane): string {
  return standing === 'not-given' && lane === 'overall'
    ? 'Overall grade no longer given'
    : gradeLabel(standing);
}
