import type { Lane } from '#contract/gradeIds.ts';
import type { Basis } from '#domain/standing.ts';

/** Every choice a reader makes on the page; all of it is in the address. */
export interface EnglandState {
  judgement: Lane;
  /** What counts on a day: inspections started by it, as Ofsted's figures have it, or published. */
  basis: Basis;
  /** Shares of the councils with a grade, or numbers of councils. */
  as: 'percent' | 'count';
  /** What the small multiples are by. */
  group: 'region' | 'kind';
  /** The two days between which councils are followed. */
  from: string;
  to: string;
  /** Which number's councils are shown; null: none. */
  open: string | null;
  /** What the address asked for and could not have, a sentence each. */
  adjusted: readonly string[];
}
