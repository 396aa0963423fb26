import { isGrade, type Standing } from '#domain/grades.ts';
import type { ShareKind } from './shareKinds.ts';

/** Whether a council's standing is among what a number counts. */
export function isOfKind(standing: Standing, kind: ShareKind): boolean {
  if (kind === 'all') return true;
  if (kind === 'graded') return isGrade(standing);
  if (kind === 'good-or-outstanding') return standing === 'good' || standing === 'outstanding';
  return standing === kind;
}
