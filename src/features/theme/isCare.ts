import type { Lane } from '#contract/gradeIds.ts';

/** Whether a judgement is one of the two that ILACS made together until 2022. */
export function isCare(lane: Lane): boolean {
  return lane === 'children-in-care' || lane === 'care-leavers';
}
