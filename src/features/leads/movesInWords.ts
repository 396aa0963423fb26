import type { Lane } from '#contract/gradeIds.ts';
import type { JudgementMove } from '#contract/leads.ts';
import { gradeSteps } from '#domain/grades.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { lanesInWords } from './lanesInWords.ts';

/**
 * Which judgements went from which grade to which, the longest way first, those unchanged last:
 * `from good to inadequate for care leavers; unchanged at good for children in care`.
 */
export function movesInWords(moves: readonly JudgementMove[]): string {
  const groups = new Map<string, { move: JudgementMove; lanes: Lane[] }>();
  for (const move of moves) {
    const key = `${move.from} ${move.to}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { move, lanes: [...move.lanes] });
    else group.lanes.push(...move.lanes);
  }
  const far = ({ move: { from, to } }: { move: JudgementMove }) => Math.abs(gradeSteps(from, to));
  return [...groups.values()]
    .sort((a, b) => far(b) - far(a))
    .map(({ move: { from, to }, lanes }) => {
      const [was, is] = [from, to].map((grade) => gradeLabel(grade).toLowerCase());
      const way = from === to ? `unchanged at ${is ?? ''}` : `from ${was ?? ''} to ${is ?? ''}`;
      return `${way} ${lanesInWords(lanes)}`;
    })
    .join('; ');
}
