import type { GradedReport } from '#contract/gradedReport.ts';
import type { Lane } from '#contract/gradeIds.ts';
import { compareReports, type Comparison, type NoComparison } from './compareReports.ts';
import { existsOn } from './councilExists.ts';
import type { CouncilHistory } from './countGrades.ts';
import type { Standing } from './grades.ts';
import { reportAsAt, standingOf } from './standing.ts';

/** Where a council stood on a day, `absent` when it did not exist then. */
export type Place = Standing | 'absent';

/** Why a council can't be compared: what its reports lack, or that it was not there on both days. */
export type NoChange = NoComparison | 'not-yet-created' | 'no-longer-exists';

export type CouncilChange =
  | Exclude<Comparison, { outcome: 'not-comparable' }>
  | { outcome: 'not-comparable'; reason: NoChange };

export interface CouncilAtTwoDates<Council> {
  council: Council;
  /** The reports that stood on the earlier and the later day. */
  before: GradedReport | null;
  after: GradedReport | null;
  from: Place;
  to: Place;
  change: CouncilChange;
}

/**
 * Compares every council that existed on at least one of two ISO days, by reports published by
 * then, in the order given. A successor council is compared only with itself: what its
 * predecessors were judged is not its own.
 */
export function compareCouncils<Council extends CouncilHistory>(
  councils: readonly Council[],
  earlier: string,
  later: string,
  lane: Lane,
): CouncilAtTwoDates<Council>[] {
  return councils.flatMap((council) => {
    const existed = existsOn(council, earlier);
    const exists = existsOn(council, later);
    if (!existed && !exists) return [];
    const before = existed ? reportAsAt(council.reports, earlier) : null;
    const after = exists ? reportAsAt(council.reports, later) : null;
    const notThere: NoChange | null = !exists
      ? 'no-longer-exists'
      : existed
        ? null
        : 'not-yet-created';
    return [
      {
        council,
        before,
        after,
        from: existed ? standingOf(before, lane) : 'absent',
        to: exists ? standingOf(after, lane) : 'absent',
        change:
          notThere === null
            ? compareReports(before, after, lane)
            : { outcome: 'not-comparable', reason: notThere },
      },
    ];
  });
}
