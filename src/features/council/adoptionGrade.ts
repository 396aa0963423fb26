import type { Inspection } from '#contract/council.ts';
import { laneGradeIds, type LaneGrade } from '#contract/gradeIds.ts';

/** The grade of adoption, a sub-judgement of the single inspection framework; null: not given. */
export function adoptionGrade({ judgements }: Pick<Inspection, 'judgements'>): LaneGrade | null {
  const found = judgements.find(({ judgement }) => judgement === 'adoption')?.grade;
  return laneGradeIds.find((grade) => grade === found) ?? null;
}
