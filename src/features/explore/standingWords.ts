import type { Lane } from '#contract/grades.ts';
import type { Standing } from '#domain/grades.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';

/** A standing by its full name: on its own, "no longer given" would not say what is no longer given. */
export function standingWords(standing: Standing, lane: Lane): string {
  return standing === 'not-given' && lane === 'overall'
    ? 'No overall grade any more'
    : gradeLabel(standing);
}
