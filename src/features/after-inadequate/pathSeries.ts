import type { LaneGrade } from '#contract/gradeIds.ts';
import { daysBetween } from '#domain/daysBetween.ts';
import { judgementLanes } from '#domain/judgementLanes.ts';
import { firstDay, lastDay } from '#domain/partialDates.ts';
import { firstYear } from '#domain/timeStops.ts';
import { timeBands, type TimeBands } from '#shared/figures/timeBands.ts';
import type { CouncilPath } from './afterInadequateData.ts';
import type { PathAxis } from './afterInadequateState.ts';
import { pathValue } from './pathValue.ts';
import { visitsOfPath } from './visitsOfPath.ts';

export interface PathBar {
  reportId: string;
  grade: LaneGrade;
  /** ISO days: of publication, and of the next report's or the path's end. */
  from: string;
  to: string;
}

export interface PathRow {
  /** Of the path's first report. */
  id: string;
  name: string;
  /** The reader's council. */
  chosen: boolean;
  /**
   * The four judgements of the first report, where the paths are of the overall grade: it is never
   * shown without them. null: the paths are of one of them.
   */
  under: readonly LaneGrade[] | null;
  /** Oldest first, end to end. */
  bars: readonly PathBar[];
  /** ISO days of monitoring visits while the judgement stood; of a month or year, its middle. */
  visits: readonly string[];
  /** `open`: the last grade still stands; `abolished`: the council ended. */
  end: 'open' | 'abolished';
  value: { full: string; short: string };
}

export interface PathSeries {
  axis: PathAxis;
  /** Length of the axis in days. On the calendar it starts on `from`, else at each first report. */
  days: number;
  from: string;
  to: string;
  rows: readonly PathRow[];
  /** Frameworks and the pause, on the calendar alone; null: they have no place of their own. */
  bands: TimeBands | null;
}

interface Options {
  axis: PathAxis;
  dataAsAt: string;
  chosen: string | null;
}

function middle(date: string): string {
  const from = firstDay(date);
  const half = Math.floor(daysBetween(from, lastDay(date)) / 2);
  return new Date(Date.parse(`${from}T00:00:00Z`) + half * 86_400_000).toISOString().slice(0, 10);
}

function rowOf(path: CouncilPath, { dataAsAt, chosen }: Options): PathRow {
  const { council, first, later, lane } = path;
  const { abolished } = council;
  const hasEnded = abolished !== undefined && abolished <= dataAsAt;
  const end = hasEnded ? abolished : dataAsAt;
  const reports = [first, ...later.map(({ report }) => report)];
  return {
    id: first.inspectionId,
    name: council.name,
    chosen: council.id === chosen,
    under: lane === 'overall' ? judgementLanes.map((one) => first.grades[one]) : null,
    bars: reports.map((report, place) => ({
      reportId: report.inspectionId,
      grade: report.grades[lane],
      from: report.publishedOn,
      to: reports[place + 1]?.publishedOn ?? end,
    })),
    visits: visitsOfPath(path, dataAsAt).map(({ on }) => {
      const day = middle(on);
      return day < first.publishedOn ? first.publishedOn : day > end ? end : day;
    }),
    end: hasEnded ? 'abolished' : 'open',
    value: pathValue(path),
  };
}

/** Paths as rows of bars, in the order given, on a scale of years since each began or of the calendar. */
export function pathSeries(paths: readonly CouncilPath[], options: Options): PathSeries {
  const { axis, dataAsAt } = options;
  const rows = paths.map((path) => rowOf(path, options));
  const from = `${firstYear}-01-01`;
  const longest = Math.max(
    365,
    ...rows.map(({ bars }) => daysBetween(bars[0]?.from ?? from, bars.at(-1)?.to ?? from)),
  );
  const onCalendar = axis === 'calendar';
  return {
    axis,
    days: onCalendar ? daysBetween(from, dataAsAt) : longest,
    from,
    to: dataAsAt,
    rows,
    bands: onCalendar ? timeBands({ from, to: dataAsAt }) : null,
  };
}
