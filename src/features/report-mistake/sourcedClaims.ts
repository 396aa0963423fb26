import type { ActionPlan, Milestone, Source } from '#contract/actionPlans.ts';
import type { Council, CouncilEvent } from '#contract/council.ts';
import { milestoneStatusWords } from '#domain/milestoneStatusWords.ts';
import { sourceKind } from '#domain/sourceKind.ts';
import { statusReportWords } from '#domain/statusReportWords.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { planAnswers } from '#shared/format/planAnswers.ts';
import { planPeriodInWords } from '#shared/format/planPeriodInWords.ts';
import { readDayWords } from '#shared/format/readDayWords.ts';
import type { Claim } from './Claim.ts';

function sourceOf(source: Source, council: Council): Claim['source'] {
  const { title, address, publishedOn } = source;
  return {
    title: publishedOn === null ? title : `${title} (${formatDay(publishedOn)})`,
    kind: sourceKind.ofSource(source),
    address,
    read: readDayWords.of(source, council.checkedOn),
  };
}

function event(council: Council, of: CouncilEvent): Claim {
  return {
    name: `${of.title}, ${formatDay(of.occurredOn)}`,
    lines: [
      { label: 'What', value: of.title },
      { label: 'In our words', value: of.summary },
      { label: 'Happened', value: formatDay(of.occurredOn) },
      ...(of.publishedOn === null
        ? []
        : [{ label: 'Published', value: formatDay(of.publishedOn) }]),
    ],
    source: sourceOf(of.source, council),
    row: { file: 'events.csv', id: of.id },
    page: `/councils/${council.id}#events`,
  };
}

function plan(council: Council, of: ActionPlan): Claim {
  return {
    name: `plan "${of.title}"`,
    lines: [
      { label: 'Plan', value: of.title },
      { label: 'Answers', value: planAnswers(of, council) },
      {
        label: 'Adopted',
        value: of.adoptedOn === null ? 'no date published' : formatDay(of.adoptedOn),
      },
      { label: 'Covers', value: planPeriodInWords(of) ?? 'no period published' },
      { label: 'Overseen by', value: of.oversightBody ?? 'not published' },
      ...(of.note === null ? [] : [{ label: 'Note', value: of.note }]),
    ],
    source: sourceOf(of.source, council),
    row: { file: 'action-plans.csv', id: of.id },
    page: `/plans/${of.id}`,
  };
}

function milestone(council: Council, of: Milestone, within: ActionPlan): Claim {
  return {
    name: `action "${of.title}"`,
    lines: [
      { label: 'Action', value: of.title },
      { label: 'Plan', value: within.title },
      { label: 'Due', value: of.due === null ? 'no due date published' : formatDay(of.due) },
      ...(of.originalDue === null
        ? []
        : [{ label: 'Moved from', value: formatDay(of.originalDue) }]),
      { label: 'Owner', value: of.ownerRole ?? 'no owner published' },
      {
        label: 'Status',
        value: `${milestoneStatusWords[of.status]}, ${statusReportWords(of)}`,
      },
      ...(of.note === null ? [] : [{ label: 'Note', value: of.note }]),
    ],
    source: sourceOf(of.source, council),
    row: { file: 'action-plan-milestones.csv', id: of.id },
    page: `/plans/${within.id}#${of.id}`,
  };
}

/** What the tracker says of an event, a plan or an action, as a report of a mistake quotes it. */
export const sourcedClaims = { event, plan, milestone } as const;
