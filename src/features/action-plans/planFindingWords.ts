import type { Milestone } from '#contract/actionPlans.ts';
import type { LaterFinding } from '#domain/laterFindings.ts';
import { firstDay, lastDay, precisionOf } from '#domain/partialDates.ts';
import { whenInWords } from '#domain/whenInWords.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { inspectionKindWords } from '#shared/format/kindWords.ts';
import { visitTopicWords } from '#shared/format/visitTopicWords.ts';

function onDay(date: string): string {
  return `${precisionOf(date) === 'day' ? 'of' : 'in'} ${formatDay(date)}`;
}

function headOf(finding: LaterFinding): string {
  switch (finding.kind) {
    case 'found':
      return `${inspectionKindWords[finding.visit.kind]} ${onDay(finding.occurredOn)}${finding.toldBy === 'council' ? ', as the council told it' : ''}`;
    case 'looked-at':
      return `${inspectionKindWords[finding.visit.kind]} ${onDay(finding.occurredOn)} looked at this`;
    case 'asked-again':
      return `The report published ${whenInWords(finding.publishedOn ?? finding.occurredOn)} asks to improve this theme`;
    case 'not-named':
      return `The report published ${whenInWords(finding.publishedOn ?? finding.occurredOn)} names nothing on this theme`;
  }
}

function textOf(finding: LaterFinding): string {
  switch (finding.kind) {
    case 'found':
      return finding.summary;
    case 'looked-at': {
      const topic = finding.visit.inspection?.topic ?? null;
      const about = topic === null ? '' : `Its topic: ${visitTopicWords(topic)}. `;
      return `${about}What it found is not in the data.`;
    }
    case 'asked-again':
      return finding.areas.map(({ summary }) => `“${summary}”`).join(' ');
    case 'not-named':
      return 'It names no area for improvement on this theme. That is not a finding that the action is done.';
  }
}

/** Which came first, a status or a finding; a month or year that holds both says neither. */
function orderOf(
  { occurredOn }: LaterFinding,
  { status, statusAsAt }: Pick<Milestone, 'status' | 'statusAsAt'>,
): string {
  if (statusAsAt === null) {
    return status === 'unknown'
      ? 'No status is reported to set beside it.'
      : 'When the status was reported is not known, so which came first is not known either.';
  }
  const reported =
    status === 'unknown' ? 'the council’s last report on this' : 'this status was reported';
  if (firstDay(occurredOn) > lastDay(statusAsAt)) return `This was after ${reported}.`;
  if (lastDay(occurredOn) < firstDay(statusAsAt)) return `This was before ${reported}.`;
  return `This was about the time ${status === 'unknown' ? 'of the council’s last report on this' : reported}.`;
}

/** A later finding beside an action: what and when, what it says, and which came first. */
export function planFindingWords(
  finding: LaterFinding,
  milestone: Pick<Milestone, 'status' | 'statusAsAt'>,
): { head: string; text: string; order: string } {
  return { head: headOf(finding), text: textOf(finding), order: orderOf(finding, milestone) };
}
