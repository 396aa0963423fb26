import type { CouncilIndex } from './indexCouncils.ts';

/** What rows are read against. */
export interface RowContext {
  councils: CouncilIndex;
  /** Ids of what visits looked at, as the data set has them. */
  themes: ReadonlySet<string>;
  today: string;
}
