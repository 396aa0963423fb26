import type { Council } from '#contract/council.ts';
import type { StoryLead } from '#contract/leads.ts';
import { compareReports } from '#domain/compareReports.ts';
import { existsOn } from '#domain/councilExists.ts';
import { reportAsAt } from '#domain/standing.ts';
import { judgementMoves } from './judgementMoves.ts';
import { leadOf } from './leadOf.ts';
import { leadReportOf } from './leadReportOf.ts';
import { movedSteps } from './movedSteps.ts';

/** The earlier of the two dates: Explore's own. */
const since = '2019-12-31';

/** A large change: a grade a judgement on average, over four; or two grades overall. */
const leastSteps = 4;
const leastOverall = 2;

/**
 * Whether a council's judgements, added up, changed by much from the report that stood at the end of
 * 2019 to its latest. Overall effectiveness is not among those added. A council of which a judgement
 * can't be compared is left out, and so is one that was not there at the earlier date. Score: ten
 * for each grade, and one for each grade overall.
 */
export function twoDatesLeads(council: Council): StoryLead[] {
  if (!existsOn({ established: council.establishedOn ?? undefined }, since)) return [];
  const before = reportAsAt(council.reports, since);
  const after = council.reports.at(-1);
  if (before === null || after === undefined || before === after) return [];
  const moves = judgementMoves(before, after);
  if (moves === null) return [];
  const steps = movedSteps(moves);
  const overall = compareReports(before, after, 'overall');
  const overallSteps = overall.outcome === 'not-comparable' ? null : overall.steps;
  const turn = Math.sign(steps);
  const far = Math.abs(steps) >= leastSteps || (overallSteps ?? 0) * turn >= leastOverall;
  if (turn === 0 || !far) return [];
  const score = Math.abs(steps) * 10 + (overallSteps ?? 0) * turn;
  const kind = turn > 0 ? 'rose' : 'fell';
  return [
    {
      ...leadOf(council, { kind, about: null, day: after.publishedOn, score }),
      before: leadReportOf(council, before),
      after: leadReportOf(council, after),
      moves,
      since,
      steps,
      overallSteps,
    },
  ];
}
