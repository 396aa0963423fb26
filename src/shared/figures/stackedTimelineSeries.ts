import { laneIds, type Lane } from '#contract/gradeIds.ts';
import type { Standing } from '#domain/grades.ts';
import type { NationalCouncil } from '#domain/nationalData.ts';
import { firstYear } from '#domain/timeStops.ts';
import { ratingTimelineSeries, type TimelineBar } from './ratingTimelineSeries.ts';
import { timeBands, type TimeBands } from './timeBands.ts';

export interface StackedCouncil {
  id: string;
  name: string;
  /** Of the lanes shown. */
  bars: readonly TimelineBar[];
  /** Of reports that give no overall grade any more, where overall effectiveness is shown. */
  withoutOverall: readonly TimelineBar[];
  /** What stands at the last day, or stood when the council ended. */
  latest: Readonly<Record<Lane, Standing>>;
  /** The days between which the council existed, where it began or ended on the axis. */
  establishedOn: string | null;
  abolishedOn: string | null;
}

export interface StackedTimelineSeries {
  /** First and last day of the axis. */
  from: string;
  to: string;
  /** All five, or the chosen one. */
  lanes: readonly Lane[];
  bands: TimeBands;
  councils: readonly StackedCouncil[];
}

/** More councils than this have one lane each: their judgements would not be told apart. */
const mostWithEveryLane = 6;

/**
 * Councils' judgements on one time axis, in the order given: every judgement of a few councils, one
 * judgement (`lane`) of many. `dataAsAt`: an ISO day, the end of the axis.
 */
export function stackedTimelineSeries(
  councils: readonly NationalCouncil[],
  lane: Lane,
  dataAsAt: string,
): StackedTimelineSeries {
  const lanes = councils.length <= mostWithEveryLane ? laneIds : [lane];
  const ofCouncil = ({ reports, established, abolished }: NationalCouncil) =>
    ratingTimelineSeries({
      dataAsAt,
      reports,
      inspections: [],
      events: [],
      establishedOn: established ?? null,
      abolishedOn: abolished ?? null,
    });
  const [from, to] = [`${firstYear}-01-01`, dataAsAt];
  return {
    from,
    to,
    lanes,
    bands: timeBands({ from, to }),
    councils: councils.map((council): StackedCouncil => {
      const { bars, latest, establishedOn, abolishedOn } = ofCouncil(council);
      return {
        id: council.id,
        name: council.name,
        bars: bars.filter((bar) => bar.lanes.some((one) => lanes.includes(one))),
        withoutOverall: lanes.includes('overall')
          ? bars
              .filter(({ report, lanes: [first] }) => {
                return report.grades.overall === 'not-given' && first === 'leaders';
              })
              .map((bar) => ({ ...bar, lanes: ['overall'], grade: 'not-given' }))
          : [],
        latest,
        establishedOn,
        abolishedOn,
      };
    }),
  };
}
