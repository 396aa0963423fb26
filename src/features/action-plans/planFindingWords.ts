import type { Milestone } from '#contract/actionPlans.ts';
import type { LaterFinding } from '#domain/laterFindings.ts';
import { firstDay, lastDay, precisionOf } from '#domain/partialDates.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { inspectionKindWords } from '#shared/format/kindWords.ts';
import { visitTopicWords } from '#shared/format/visitTopicWords.ts';

function onDay(date: string): string {
  return `${precisionOf(date) === 'day' ? 'of' : 'in'} ${formatDay(date)}`;
}

function headOf(finding: LaterFinding): string {
  switch (finding.kind) {
    case 'found':
      return `${inspectionKindWords[finding.visit.kind]} ${onDay(finding.occurredOn)} found`;
    case 'looked-at':
      return `${inspectionKindWords[finding.visit.kind]} ${onDay(finding.occurredOn)} looked at this`;
    case 'asked-again':
      return `The report published ${onDay(finding.publishedOn ?? finding.occurredOn).replace(/^of/, 'on')} asks for it again`;
    case 'not-named':
      return `The report published ${onDay(finding.publishedOn ?? finding.occurredOn).replace(/^of/, 'on')} does not name it`;
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
      ? 'No status is reported to hold it against.'
      : 'When the status was reported is not known, so which came first is not known either.';
  }
  const reported =
    status === 'unknown' ? 'the council’s last report on this' : 'this status was reported';
  if (firstDay(occurredOn) > lastDay(statusAsAt)) return `After ${reported}.`;
  if (lastDay(occurredOn) < firstDay(statusAsAt)) return `Before ${reported}.`;
  return `About the time ${status === 'unknown' ? 'of the council’s last report on this' : reported}.`;
}

/** A later finding beside an action: what and when, what it says, and which came first. */
export function planFindingWords(
  finding: LaterFinding,
  milestone: Pick<Milestone, 'status' | 'statusAsAt'>,
): { head: string; text: string; order: string } {
  return { head: headOf(finding), text: textOf(finding), order: orderOf(finding, milestone) };
}
