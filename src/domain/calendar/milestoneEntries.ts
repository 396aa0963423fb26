import type { Milestone } from '#contract/actionPlans.ts';
import { dayInWords } from '#domain/dayInWords.ts';
import type { MilestoneFacts } from '#domain/milestoneTiming.ts';
import { milestoneStatusWords } from '#domain/milestoneStatusWords.ts';
import { lastDay, precisionOf } from '#domain/partialDates.ts';
import { statusReportWords } from '#domain/statusReportWords.ts';
import { whenInWords } from '#domain/whenInWords.ts';
import type { CalendarEntry } from './calendarEntry.ts';

/** What a calendar needs to know of an action: of a council's plan or of a reader's own. */
export type CalendarAction = MilestoneFacts & Pick<Milestone, 'id' | 'title' | 'originalDue'>;

/** Whose plan the actions are of. */
export interface ActionsOf<Action> {
  /** null: a reader's plan that names no council. */
  councilName: string | null;
  planTitle: string;
  /** Whose word the status is. */
  reportedBy: 'council' | 'reader';
  /** Goes before every id, to tell a reader's copy of an action from the council's. */
  idPrefix?: string;
  /** What else to say of an action, in lines, and where to read more. */
  more: (action: Action) => { lines: readonly string[]; address: string | null };
}

function dueLine(due: string): string {
  const words = `Due: ${dayInWords(due)}`;
  const precision = precisionOf(due);
  return precision === 'day'
    ? words
    : `${words}. No day is given: this entry stands on the last day of the ${precision}.`;
}

function statusLine(action: CalendarAction, reportedBy: 'council' | 'reader'): string {
  const { status, statusAsAt } = action;
  if (reportedBy === 'reader') {
    const noted = statusAsAt === null ? '' : `, as noted ${whenInWords(statusAsAt)}`;
    return status === 'unknown'
      ? 'Status not known'
      : `Status: ${milestoneStatusWords[status]}${noted}`;
  }
  const report = statusReportWords(action);
  return status === 'unknown'
    ? `Status not known: ${report}`
    : `Status: ${milestoneStatusWords[status]}, ${report}`;
}

/**
 * An entry for each action that has a due date and is not reported complete, on the last day it can
 * be on time. In the order given.
 */
export function milestoneEntries<Action extends CalendarAction>(
  actions: readonly Action[],
  { councilName, planTitle, reportedBy, idPrefix = '', more }: ActionsOf<Action>,
): CalendarEntry[] {
  const plan = councilName === null ? 'Action plan' : `${councilName} action plan`;
  const noOwner = reportedBy === 'council' ? 'no owner published' : 'none named';
  return actions.flatMap((action) => {
    const { id, title, due, originalDue, ownerRole, status } = action;
    if (due === null || status === 'complete') return [];
    const by = precisionOf(due) === 'day' ? '' : `, by end of ${dayInWords(due)}`;
    const { lines, address } = more(action);
    const description = [
      dueLine(due),
      ...(originalDue === null ? [] : [`Moved from ${dayInWords(originalDue)}`]),
      `Owner: ${ownerRole ?? noOwner}`,
      statusLine(action, reportedBy),
      `Plan: ${planTitle}`,
      ...lines,
    ].join('\n');
    return [
      {
        id: `${idPrefix}${id}`,
        day: lastDay(due),
        title: `${plan}${by}: ${title}`,
        description,
        address,
      },
    ];
  });
}
