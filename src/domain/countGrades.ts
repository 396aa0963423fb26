import type { EnglandPoint, GradeCounts } from '#contract/england.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import { gradeIds, type Lane } from '#contract/gradeIds.ts';
import { existsOn } from './councilExists.ts';
import type { Standing } from './grades.ts';
import { reportAsAt, standingOf, type Basis } from './standing.ts';

export interface CouncilHistory {
  established?: string | undefined;
  abolished?: string | undefined;
  reports: readonly GradedReport[];
}

export function tally(standings: readonly Standing[]): GradeCounts {
  const counts: GradeCounts = {
    outstanding: 0,
    good: 0,
    'requires-improvement': 0,
    inadequate: 0,
    'not-judged': 0,
    'not-given': 0,
    'not-inspected': 0,
  };
  for (const standing of standings) counts[standing] += 1;
  return counts;
}

/** Councils with one of the four grades. */
export function gradedTotal(counts: GradeCounts): number {
  return gradeIds.reduce((total, grade) => total + counts[grade], 0);
}

/**
 * Share of good or outstanding among the councils with one of the four grades, as Ofsted reckons
 * it, in percent to one decimal. null where no council has a grade.
 */
export function goodOrOutstandingPercent(counts: GradeCounts): number | null {
  const graded = gradedTotal(counts);
  if (graded === 0) return null;
  return Math.round(((counts.good + counts.outstanding) / graded) * 1000) / 10;
}

/** England on a lane at a day. An abolished council counts until the day it was abolished. */
export function englandAsAt(
  councils: readonly CouncilHistory[],
  lane: Lane,
  asAt: string,
  basis: Basis,
): EnglandPoint {
  const standings = councils
    .filter((council) => existsOn(council, asAt))
    .map((council) => standingOf(reportAsAt(council.reports, asAt, basis), lane));
  const counts = tally(standings);
  return {
    lane,
    asAt,
    councils: standings.length,
    counts,
    goodOrOutstandingPercent: goodOrOutstandingPercent(counts),
  };
}
