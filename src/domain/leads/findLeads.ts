import type { Council } from '#contract/council.ts';
import type { StoryLead } from '#contract/leads.ts';
import { leadKindIds } from '#contract/leadKindIds.ts';
import { existsOn } from '#domain/councilExists.ts';
import { actionsDueLeads } from './actionsDueLeads.ts';
import { allChangedLeads } from './allChangedLeads.ts';
import { careLeaversLowerLeads } from './careLeaversLowerLeads.ts';
import { endToEndLeads } from './endToEndLeads.ts';
import { inadequateAgainLeads } from './inadequateAgainLeads.ts';
import { longestWithoutLeads } from './longestWithoutLeads.ts';
import { noOverallLeads } from './noOverallLeads.ts';
import { oneJudgementLeads } from './oneJudgementLeads.ts';
import { outstandingRunLeads } from './outstandingRunLeads.ts';
import { planDueLeads } from './planDueLeads.ts';
import { themesAgainLeads } from './themesAgainLeads.ts';
import { twoDatesLeads } from './twoDatesLeads.ts';

const rules: readonly ((council: Council) => StoryLead[])[] = [
  noOverallLeads,
  twoDatesLeads,
  endToEndLeads,
  allChangedLeads,
  inadequateAgainLeads,
  oneJudgementLeads,
  themesAgainLeads,
  careLeaversLowerLeads,
  outstandingRunLeads,
  planDueLeads,
  actionsDueLeads,
];

function byKindAndScore(a: StoryLead, b: StoryLead): number {
  return (
    leadKindIds.indexOf(a.kind) - leadKindIds.indexOf(b.kind) ||
    b.score - a.score ||
    (a.day === b.day ? 0 : a.day < b.day ? 1 : -1) ||
    (a.id < b.id ? -1 : 1)
  );
}

/**
 * Every lead the data prove on today's councils: by kind, the highest score first, then the newest.
 * An abolished council is history, and what it was judged is not its successors'.
 */
export function findLeads(councils: readonly Council[]): StoryLead[] {
  const todays = councils.filter(({ establishedOn, abolishedOn, dataAsAt }) =>
    existsOn(
      { established: establishedOn ?? undefined, abolished: abolishedOn ?? undefined },
      dataAsAt,
    ),
  );
  return [
    ...todays.flatMap((council) => rules.flatMap((rule) => rule(council))),
    ...longestWithoutLeads(todays),
  ].sort(byKindAndScore);
}
