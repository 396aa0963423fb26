import type { JudgementId } from '#contract/inspectionIds.ts';

/** One fact about a council, by the ids of its row: as it stands in the address of a report on it. */
export type FactKey =
  | `judgement:${string}:${JudgementId}`
  /** An inspection or visit as a whole. */
  | `inspection:${string}`
  | `event:${string}`
  /** An area for improvement: its inspection and its place in the report. */
  | `area:${string}:${number}`
  | `plan:${string}`
  | `milestone:${string}`
  /** No fact: something is not there that should be. */
  | 'missing';
