import type { GradedReport } from '#contract/gradedReport.ts';
import { existsOn } from './councilExists.ts';
import type { CouncilHistory } from './countGrades.ts';
import { reportAsAt, type Basis } from './standing.ts';

/** The councils that existed on a day, each with the report that stood; null: not inspected yet. */
export interface EnglandDay<Council> {
  asAt: string;
  standing: readonly { council: Council; report: GradedReport | null }[];
}

/** Which reports stood on each of several ISO days: what every judgement's shares are counted from. */
export function reportsOverTime<Council extends CouncilHistory>(
  councils: readonly Council[],
  days: readonly string[],
  basis: Basis,
): EnglandDay<Council>[] {
  return days.map((asAt) => {
    const standing: { council: Council; report: GradedReport | null }[] = [];
    for (const council of councils) {
      if (!existsOn(council, asAt)) continue;
      standing.push({ council, report: reportAsAt(council.reports, asAt, basis) });
    }
    return { asAt, standing };
  });
}
