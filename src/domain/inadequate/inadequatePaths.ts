import type { GradedReport } from '#contract/gradedReport.ts';
import type { Lane } from '#contract/gradeIds.ts';
import { compareReports, type Caution } from '#domain/compareReports.ts';
import { monthsBetween } from '#domain/monthsBetween.ts';

/** A council with all its graded reports, oldest publication first. */
export interface InadequateHistory {
  established?: string | undefined;
  abolished?: string | undefined;
  reports: readonly GradedReport[];
}

/** A later report of a path. Months are whole, from the publication of the path's first report. */
export interface LaterReport<Report> {
  report: Report;
  months: number;
  /** To the first day of its inspection; null: the source does not give it. */
  monthsToStart: number | null;
}

/** How a path came out. Every path has exactly one outcome. */
export type PathOutcome<Report> =
  /** A later report is no longer inadequate; `steps`: grades up, 1 to 3. */
  | { kind: 'better'; at: LaterReport<Report>; steps: number; cautions: readonly Caution[] }
  /** The next report gives no overall grade any more, or did not judge this. */
  | { kind: 'no-overall' | 'not-judged'; at: LaterReport<Report> }
  /** The council ended while inadequate. What follows it starts without its grades. */
  | { kind: 'abolished'; on: string; months: number }
  /** Still open at the day asked about; with or without a graded report in between. */
  | { kind: 'still-inadequate' | 'not-reinspected'; months: number };

export interface InadequatePath<Council extends InadequateHistory> {
  council: Council;
  lane: Lane;
  /** The inadequate report it starts with: the one before was not inadequate, or there was none. */
  first: Council['reports'][number];
  /** false: it is the first report the data hold, and it may have been inadequate before. */
  startKnown: boolean;
  /** Every later report of the council, oldest first. */
  later: readonly LaterReport<Council['reports'][number]>[];
  /** Graded reports after the first, up to the one that ended the spell. */
  inspections: number;
  outcome: PathOutcome<Council['reports'][number]>;
  /** The first inadequate report after a better one; null: none. */
  again: Council['reports'][number] | null;
}

function endOf<Report extends GradedReport>(
  first: Report,
  at: LaterReport<Report>,
  lane: Lane,
): PathOutcome<Report> {
  const change = compareReports(first, at.report, lane);
  if (change.outcome === 'not-comparable') {
    return { kind: change.reason === 'no-overall-after' ? 'no-overall' : 'not-judged', at };
  }
  const cautions = change.outcome === 'with-caution' ? change.cautions : [];
  return { kind: 'better', at, steps: change.steps, cautions };
}

function openOutcome(
  { abolished }: InadequateHistory,
  since: string,
  isReinspected: boolean,
  on: string,
): PathOutcome<never> {
  if (abolished !== undefined && abolished <= on) {
    return { kind: 'abolished', on: abolished, months: monthsBetween(since, abolished) };
  }
  const kind = isReinspected ? 'still-inadequate' : 'not-reinspected';
  return { kind, months: monthsBetween(since, on) };
}

/**
 * What followed each spell of inadequate judgements on a lane, oldest first. `on`: the ISO day up to
 * which reports are known. A spell lasts until the next report that is not inadequate; its path goes
 * on with every later report of the same council, never of a successor.
 */
export function inadequatePaths<Council extends InadequateHistory>(
  council: Council,
  lane: Lane,
  on: string,
): InadequatePath<Council>[] {
  type Report = Council['reports'][number];
  const { reports } = council;
  const isInadequate = (report: Report | undefined) => report?.grades[lane] === 'inadequate';
  return reports.flatMap((first, place): InadequatePath<Council>[] => {
    if (!isInadequate(first) || isInadequate(reports[place - 1])) return [];
    const since = first.publishedOn;
    const later = reports.slice(place + 1).map((report: Report): LaterReport<Report> => {
      const { publishedOn, startedOn } = report;
      const monthsToStart = startedOn === null ? null : monthsBetween(since, startedOn);
      return { report, months: monthsBetween(since, publishedOn), monthsToStart };
    });
    const found = later.findIndex(({ report }) => !isInadequate(report));
    const at = later[found];
    const afterwards = at === undefined ? [] : later.slice(found + 1);
    return [
      {
        council,
        lane,
        first,
        startKnown: place > 0 || council.established !== undefined,
        later,
        inspections: at === undefined ? later.length : found + 1,
        outcome:
          at === undefined
            ? openOutcome(council, since, later.length > 0, on)
            : endOf<Report>(first, at, lane),
        again: afterwards.find(({ report }) => isInadequate(report))?.report ?? null,
      },
    ];
  });
}
