import type { StorageFault } from '#shared/storage/StorageError.ts';
import type { OwnPlan } from './ownPlan.ts';
import type { Drafts } from './keptPlan.ts';
import type { PlanHistory } from './planHistory.ts';

/** All the page shows of a reader's plan and of how it is kept. */
export interface PlanDeskState {
  /** The storage is being read for the first time. */
  reading: boolean;
  history: PlanHistory;
  /** Another number wherever a whole plan takes the place of another; see `nextGeneration.ts`. */
  generation: number;
  /** The action that was edited last: a list that leaves it out would take the focus away. */
  touched: string | null;
  /** Why the plan is not saved; null: it is, or is about to be. */
  fault: StorageFault | null;
  /** ISO time of the last save or, before one, of nothing. */
  savedAt: string | null;
  /** What could not be kept of a damaged plan. */
  notes: readonly string[];
  /** Damaged plans that were put aside, as they were found. */
  aside: readonly unknown[];
  /** A plan of a newer version of this site, left as it is: nothing is written. */
  newer: { raw: unknown } | null;
  /**
   * This tab's plan, where another tab saved first. `isAnother`: the other's is another plan
   * altogether; `drafts` are the texts that were being typed into mine.
   */
  conflict: { mine: OwnPlan | null; isAnother: boolean; drafts: Drafts } | null;
  /** What another tab did that this one now shows. */
  followed: 'changed' | 'deleted' | null;
  /** Texts that were being typed when the page was last left, and are back in their fields. */
  typed: number;
  /** Said aloud. `turn` tells two that are alike apart. */
  said: { text: string; turn: number };
}

/** Where every desk starts, and what the page written at build time shows. */
export const startingState: PlanDeskState = {
  reading: true,
  history: { past: [], plan: null, future: [] },
  generation: 0,
  touched: null,
  fault: null,
  savedAt: null,
  notes: [],
  aside: [],
  newer: null,
  conflict: null,
  followed: null,
  typed: 0,
  said: { text: '', turn: 0 },
};
