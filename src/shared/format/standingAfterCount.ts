import type { Standing } from '#domain/grades.ts';
import { gradeLabel } from './gradeWords.ts';

/** A standing after a count: `11 with no overall grade any more`. */
export function standingAfterCount(standing: Standing): string {
  const words = gradeLabel(standing).toLowerCase();
  return standing === 'not-given' ? `with ${words}` : words;
}
