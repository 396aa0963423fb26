import type { Lane } from '#contract/gradeIds.ts';

/** Whether a judgement is one of the two that ILACS made together from 2018 to 2022. */
export function isCareLane(lane: Lane): lane is 'children-in-care' | 'care-leavers' {
  return lane === 'children-in-care' || lane === 'care-leavers';
}
