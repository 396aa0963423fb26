import type { InadequateHistory, InadequatePath } from './inadequatePaths.ts';

/** How paths are counted: every path is in exactly one of these groups. */
export const pathGroupIds = [
  'next',
  'second',
  'third',
  'still-inadequate',
  'not-reinspected',
  'no-overall',
  'not-judged',
  'abolished',
] as const;
export type PathGroup = (typeof pathGroupIds)[number];

/** `next`, `second`, `third`: the inspection that was better; `third` stands for any later one too. */
export function pathGroup<Council extends InadequateHistory>({
  outcome,
  inspections,
}: Pick<InadequatePath<Council>, 'outcome' | 'inspections'>): PathGroup {
  if (outcome.kind !== 'better') return outcome.kind;
  return inspections === 1 ? 'next' : inspections === 2 ? 'second' : 'third';
}
