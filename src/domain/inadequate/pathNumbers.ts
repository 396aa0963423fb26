import { isGrade } from '#domain/grades.ts';
import { median } from '#domain/median.ts';
import type { InadequateHistory, InadequatePath } from './inadequatePaths.ts';
import { pathGroup, pathGroupIds, type PathGroup } from './pathGroups.ts';

export interface PathNumbers<Council extends InadequateHistory> {
  /** Every path in exactly one group; a group may be empty. */
  groups: Readonly<Record<PathGroup, readonly InadequatePath<Council>[]>>;
  /** Paths whose next report has a grade: whether it was better the first time can be said. */
  reinspected: number;
  /** Those that came to a better grade, and how many grades up the first better one was. */
  better: readonly InadequatePath<Council>[];
  up: Readonly<Record<1 | 2 | 3, readonly InadequatePath<Council>[]>>;
  /** Those of them inadequate once more in a later report. */
  again: readonly InadequatePath<Council>[];
  /**
   * Months in the middle of the better ones alone: from report to report, and to the first day of
   * the inspection where that is known. Who still waits is not in them. null: there are none.
   */
  medianToReport: number | null;
  medianToStart: number | null;
  /** Better ones whose inspection's first day is known. */
  withStart: number;
  /** Open paths, the longest waiting first. */
  waiting: readonly InadequatePath<Council>[];
}

/** Counts how paths came out, each group with the paths behind its number. */
export function pathNumbers<Council extends InadequateHistory>(
  paths: readonly InadequatePath<Council>[],
): PathNumbers<Council> {
  const found = new Map<PathGroup, InadequatePath<Council>[]>(pathGroupIds.map((id) => [id, []]));
  const up: Record<1 | 2 | 3, InadequatePath<Council>[]> = { 1: [], 2: [], 3: [] };
  const better: InadequatePath<Council>[] = [];
  const toReport: number[] = [];
  const toStart: number[] = [];
  for (const path of paths) {
    found.get(pathGroup(path))?.push(path);
    if (path.outcome.kind !== 'better') continue;
    const { at, steps } = path.outcome;
    better.push(path);
    if (steps === 1 || steps === 2 || steps === 3) up[steps].push(path);
    toReport.push(at.months);
    if (at.monthsToStart !== null) toStart.push(at.monthsToStart);
  }
  const of = (id: PathGroup) => found.get(id) ?? [];
  return {
    groups: {
      next: of('next'),
      second: of('second'),
      third: of('third'),
      'still-inadequate': of('still-inadequate'),
      'not-reinspected': of('not-reinspected'),
      'no-overall': of('no-overall'),
      'not-judged': of('not-judged'),
      abolished: of('abolished'),
    },
    reinspected: paths.filter(({ later: [next], lane }) => {
      return next !== undefined && isGrade(next.report.grades[lane]);
    }).length,
    better,
    up,
    again: better.filter(({ again }) => again !== null),
    medianToReport: median(toReport),
    medianToStart: median(toStart),
    withStart: toStart.length,
    waiting: [...of('still-inadequate'), ...of('not-reinspected')].sort((a, b) =>
      a.first.publishedOn < b.first.publishedOn ? -1 : 1,
    ),
  };
}
