import { standingIds } from '#domain/grades.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import type { ShareKind } from './shareKinds.ts';

/** What a number counts, as it reads behind a number of councils: `12 councils good`. */
export function shareKindWords(kind: ShareKind): string {
  if (kind === 'all') return 'in the data';
  if (kind === 'graded') return 'with a grade';
  if (kind === 'good-or-outstanding') return 'good or outstanding';
  const label = gradeLabel(standingIds.find((one) => one === kind) ?? 'not-judged');
  return kind === 'not-given' ? `with ${label.toLowerCase()}` : label.toLowerCase();
}
