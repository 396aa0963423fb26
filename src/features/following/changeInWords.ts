import type { Council } from '#contract/council.ts';
import type { CouncilChange } from '#domain/changes/councilChange.ts';
import { daysBetween } from '#domain/daysBetween.ts';
import { lastDay } from '#domain/partialDates.ts';
import { milestoneStatusWords } from '#domain/milestoneStatusWords.ts';
import { whenInWords } from '#domain/whenInWords.ts';
import { countInWords } from '#shared/format/countOf.ts';
import { coverageWords } from '#shared/format/coverageWords.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { inspectionKindWords } from '#shared/format/kindWords.ts';
import { frameworkWords } from '#shared/format/laneWords.ts';
import { timingWords } from '#shared/format/timingWords.ts';
import { visitTopicWords } from '#shared/format/visitTopicWords.ts';
import { reportInWords } from './reportInWords.ts';

interface ChangeWords {
  title: string;
  /** What else to say; null: the title says it all. */
  detail: string | null;
}

const removedWords = {
  report: 'A graded report',
  visit: 'A visit',
  event: 'An event',
  plan: 'An action plan',
  action: 'An action',
} as const;

function dateOrNone(date: string | null): string {
  return date === null ? 'no due date published' : formatDay(date);
}

function reportYear({ reports }: Pick<Council, 'reports'>, inspectionId: string): string {
  const report = reports.find((one) => one.inspectionId === inspectionId);
  return (report?.startedOn ?? report?.publishedOn)?.slice(0, 4) ?? 'graded';
}

function statusDetail({ from, to }: Extract<CouncilChange, { kind: 'status' }>): string | null {
  const silent = to === 'unknown' ? 'the report did not say' : null;
  if (from === null) return silent;
  if (from === to) return silent ?? 'reported once more';
  return [silent, `before: ${milestoneStatusWords[from].toLowerCase()}`]
    .filter((part) => part !== null)
    .join('; ');
}

/** What a change is, in words. Its date, and a status itself, stand beside them. */
export function changeInWords(
  change: CouncilChange,
  council: Pick<Council, 'reports' | 'improvement' | 'dataAsAt'>,
): ChangeWords {
  switch (change.kind) {
    case 'report':
      return {
        title: 'New graded report',
        detail: [
          `${frameworkWords[change.framework].label}.`,
          ...reportInWords(council.reports, change.inspectionId),
        ].join(' '),
      };
    case 'report-corrected':
      return {
        title: `The grades of the report of ${formatDay(change.publishedOn)} were corrected`,
        detail: null,
      };
    case 'visit': {
      const kind = inspectionKindWords[change.visit];
      const topic = change.topic === null ? '' : `: ${visitTopicWords(change.topic)}`;
      return { title: change.title ?? `${kind}${topic}`, detail: change.title && kind };
    }
    case 'visit-published': {
      const kind = inspectionKindWords[change.visit];
      const when = whenInWords(change.occurredOn);
      return { title: change.title ?? kind, detail: `${kind} ${when}, now published` };
    }
    case 'visit-described': {
      const kind = inspectionKindWords[change.visit];
      const when = whenInWords(change.occurredOn);
      return {
        title: change.title ?? kind,
        detail: `${kind} ${when}: what it found is in the data now`,
      };
    }
    case 'event': {
      const { title, occurredOn, on } = change;
      return { title, detail: occurredOn === on ? null : `${whenInWords(occurredOn)}, published` };
    }
    case 'plan':
      return {
        title: change.title,
        detail: `Action plan, ${countInWords(change.actions, 'action')} in the data`,
      };
    case 'action':
      return { title: change.title, detail: `New action, due: ${dateOrNone(change.due)}` };
    case 'status':
      return { title: change.title, detail: statusDetail(change) };
    case 'due-moved':
      return {
        title: change.title,
        detail: `Due ${dateOrNone(change.to)}; before: ${dateOrNone(change.from)}`,
      };
    case 'fell-due': {
      const last = lastDay(change.due);
      const days = daysBetween(last, council.dataAsAt);
      const { reportedSince } = change;
      const timing = timingWords({ state: 'overdue', lastDay: last, days, reportedSince });
      return { title: change.title, detail: `Due ${formatDay(change.due)}, ${timing}` };
    }
    case 'transcribed': {
      const { inspectionId } = change;
      const now = council.improvement.find((one) => one.inspectionId === inspectionId);
      return {
        title: 'What a report asks to improve was transcribed anew',
        detail: now === undefined ? null : coverageWords(now, reportYear(council, inspectionId)),
      };
    }
    case 'removed': {
      const when = change.occurredOn === null ? '' : ` (${formatDay(change.occurredOn)})`;
      const name = change.title === null ? '' : `: ${change.title}`;
      return { title: `${removedWords[change.what]} was taken out${name}${when}`, detail: null };
    }
  }
}
