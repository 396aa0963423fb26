import type { Council } from '#contract/council.ts';
import type { StoryLead } from '#contract/leads.ts';
import { compareReports } from '#domain/compareReports.ts';
import { gradeSteps } from '#domain/grades.ts';
import { judgementMoves } from './judgementMoves.ts';
import { leadOf } from './leadOf.ts';
import { leadReportOf } from './leadReportOf.ts';

const wholeScale = 3;

/**
 * From inadequate to outstanding, or back, from one graded report to the next, in any judgement or
 * overall. Score: ten where it is the latest report, and one for each judgement.
 */
export function endToEndLeads(council: Council): StoryLead[] {
  const { reports } = council;
  return reports.flatMap((after, place): StoryLead[] => {
    const before = reports[place - 1];
    if (before === undefined) return [];
    const overall = compareReports(before, after, 'overall');
    const all = [
      ...(overall.outcome === 'not-comparable'
        ? []
        : [
            {
              lanes: ['overall' as const],
              from: overall.before,
              to: overall.after,
              cautions: overall.outcome === 'with-caution' ? [...overall.cautions] : [],
            },
          ]),
      ...(judgementMoves(before, after) ?? []),
    ];
    const moves = all.filter(({ from, to }) => Math.abs(gradeSteps(from, to)) === wholeScale);
    // Both ways at once would be two stories; it has not happened.
    const [first] = moves;
    if (first === undefined || moves.some(({ to }) => to !== first.to)) return [];
    const isLatest = place === reports.length - 1;
    const score = (isLatest ? 10 : 0) + moves.length;
    const about = after.inspectionId;
    return [
      {
        ...leadOf(council, { kind: 'end-to-end', about, day: after.publishedOn, score }),
        before: leadReportOf(council, before),
        after: leadReportOf(council, after),
        moves,
      },
    ];
  });
}
