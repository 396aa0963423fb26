import { laneIds } from '#contract/gradeIds.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import type { MatrixOrder } from './compareState.ts';

/** Orders beside the one councils were chosen in. */
export const orderOptions: readonly { id: Exclude<MatrixOrder, 'chosen'>; label: string }[] = [
  { id: 'name', label: 'Name' },
  ...laneIds.map((lane) => ({ id: lane, label: laneWords[lane].label })),
  { id: 'inspected', label: 'Latest inspection' },
];
