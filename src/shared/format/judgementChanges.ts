import type { GradedReport } from '#contract/gradedReport.ts';
import { compareReports, type Comparison } from '#domain/compareReports.ts';
import { laneWords } from './laneWords.ts';
import { judgementUnits } from './judgementUnits.ts';

export interface JudgementChange {
  /** The judgement as it reads inside a sentence. */
  judgement: string;
  comparison: Comparison;
}

function sign(comparison: Comparison): string {
  return comparison.outcome === 'not-comparable' ? comparison.reason : comparison.direction;
}

/**
 * What became of each judgement between two reports, the overall grade aside. Where the earlier
 * report judged care together, both later judgements are set against that one grade. Where the
 * later one did, it counts once if it moved alike against both earlier grades, else twice.
 */
export function judgementChanges(before: GradedReport, after: GradedReport): JudgementChange[] {
  return judgementUnits(after).flatMap(({ lanes, inSentence }) => {
    const changes = lanes.map((lane) => ({
      judgement: laneWords[lane].inSentence,
      comparison: compareReports(before, after, lane),
    }));
    const [first, ...rest] = changes;
    const alike =
      first !== undefined &&
      rest.every(({ comparison }) => sign(comparison) === sign(first.comparison));
    return alike ? [{ judgement: inSentence, comparison: first.comparison }] : changes;
  });
}
