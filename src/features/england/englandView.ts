import type { EnglandPoint } from '#contract/england.ts';
import type { Lane } from '#contract/gradeIds.ts';
import { existsOn } from '#domain/councilExists.ts';
import { noOverallFrom } from '#domain/frameworks.ts';
import type { NationalCouncil, NationalData } from '#domain/nationalData.ts';
import { reportsOverTime, type EnglandDay } from '#domain/reportsOverTime.ts';
import { shareDays } from '#domain/shareDays.ts';
import { sharesOverTime } from '#domain/sharesOverTime.ts';
import { reportAsAt, type Basis } from '#domain/standing.ts';
import type { EnglandState } from './englandState.ts';

export type Counted = Pick<EnglandState, 'judgement' | 'basis' | 'as' | 'group'>;

export interface EnglandView {
  data: NationalData;
  lane: Lane;
  basis: Basis;
  as: EnglandState['as'];
  group: EnglandState['group'];
  /** Every day of the basis, with the reports that stood. */
  days: readonly EnglandDay<NationalCouncil>[];
  /** England on the lane, oldest first. Empty: nothing was graded. */
  points: readonly EnglandPoint[];
  /** Why the series ends before the latest data: councils without an overall grade by now; null: it does not. */
  ended: readonly NationalCouncil[] | null;
}

/** What is counted, in the state's own terms. `days` are those of its basis. */
export function englandView(
  data: NationalData,
  { judgement, basis, as, group }: Counted,
  days = reportsOverTime(data.councils, shareDays(data.dataAsAt, basis), basis),
): EnglandView {
  const ends = judgement === 'overall' && data.dataAsAt >= noOverallFrom;
  return {
    data,
    lane: judgement,
    basis,
    as,
    group,
    days,
    points: sharesOverTime(days, judgement).get('') ?? [],
    ended: ends
      ? data.councils.filter(
          (council) =>
            existsOn(council, data.dataAsAt) &&
            reportAsAt(council.reports, data.dataAsAt)?.grades.overall === 'not-given',
        )
      : null,
  };
}
