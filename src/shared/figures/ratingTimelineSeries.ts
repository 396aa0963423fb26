import type { Council } from '#contract/council.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import { laneIds, type Framework, type Lane, type LaneGrade } from '#contract/gradeIds.ts';
import { frameworkPeriods, judgesCareTogether } from '#domain/frameworks.ts';
import type { Standing } from '#domain/grades.ts';
import { standingOf } from '#domain/standing.ts';
import { firstYear } from '#domain/timeStops.ts';
import { timelineMarks, type TimelineMark } from './timelineMarks.ts';

/** One judgement from the report that gave it to the report that replaced it. ISO days. */
export interface TimelineBar {
  report: GradedReport;
  /** Two lanes where children in care and care leavers were one judgement. */
  lanes: readonly [Lane, ...Lane[]];
  grade: LaneGrade;
  from: string;
  to: string;
}

export interface RatingTimelineSeries {
  /** First and last day of the axis. */
  from: string;
  to: string;
  bars: readonly TimelineBar[];
  frameworks: readonly { framework: Framework; from: string; to: string }[];
  /** What stands at the last day. */
  latest: Readonly<Record<Lane, Standing>>;
  /** The day the last report gave no overall grade any more; null: it gave one, or there is none. */
  overallEndsOn: string | null;
  /** The days between which the council existed, where it began or ended on the axis. */
  establishedOn: string | null;
  abolishedOn: string | null;
  marks: readonly TimelineMark[];
}

type CouncilHistory = Pick<
  Council,
  'dataAsAt' | 'reports' | 'inspections' | 'events' | 'establishedOn' | 'abolishedOn'
>;

function lanesOf({ framework, grades }: GradedReport): (readonly [Lane, ...Lane[]])[] {
  const alone = laneIds.filter((lane) => grades[lane] !== 'not-given');
  if (!judgesCareTogether(framework)) return alone.map((lane) => [lane] as const);
  return [
    ...alone
      .filter((lane) => lane !== 'children-in-care' && lane !== 'care-leavers')
      .map((lane) => [lane] as const),
    ['children-in-care', 'care-leavers'],
  ];
}

function barsOf({ reports, abolishedOn, dataAsAt }: CouncilHistory): TimelineBar[] {
  const end = abolishedOn ?? dataAsAt;
  return reports.flatMap((report, position) => {
    const to = reports[position + 1]?.publishedOn ?? end;
    return lanesOf(report).map((lanes) => ({
      report,
      lanes,
      grade: report.grades[lanes[0]],
      from: report.publishedOn,
      to,
    }));
  });
}

/**
 * A council's judgements over time: a bar from each report's publication to the next one's (or to
 * the end of the council, or to the day the data reach to), and what else happened, on one axis
 * from January 2014. Reports oldest publication first, as the contract has them.
 */
export function ratingTimelineSeries(council: CouncilHistory): RatingTimelineSeries {
  const from = `${firstYear}-01-01`;
  const to = council.dataAsAt;
  const last = council.reports.at(-1) ?? null;
  return {
    from,
    to,
    bars: barsOf(council),
    frameworks: frameworkPeriods.map(({ framework, from: start, until }) => ({
      framework,
      from: start < from ? from : start,
      to: until ?? to,
    })),
    latest: {
      overall: standingOf(last, 'overall'),
      leaders: standingOf(last, 'leaders'),
      'help-and-protection': standingOf(last, 'help-and-protection'),
      'children-in-care': standingOf(last, 'children-in-care'),
      'care-leavers': standingOf(last, 'care-leavers'),
    },
    overallEndsOn: last?.grades.overall === 'not-given' ? last.publishedOn : null,
    establishedOn: council.establishedOn,
    abolishedOn: council.abolishedOn,
    marks: timelineMarks(council),
  };
}
