import { milestoneEntries } from '#domain/calendar/milestoneEntries.ts';
import { writeCalendar } from '#domain/calendar/writeCalendar.ts';
import { saveFile } from '#shared/export/saveFile.ts';
import type { OwnPlan } from './ownPlan.ts';
import { planFileName } from './planFileName.ts';

/**
 * Hands the plan's open due dates to the reader as a calendar file. `day`: the reader's ISO day.
 * Loaded when it is asked for: what writes calendars is large.
 */
export function saveCalendar(plan: OwnPlan, day: string): void {
  const title = plan.title === '' ? 'My plan' : plan.title;
  const entries = milestoneEntries(plan.milestones, {
    councilName: plan.council,
    planTitle: title,
    reportedBy: 'reader',
    idPrefix: 'own-',
    more: ({ question, note, evidence }) => ({
      lines: [
        ...(question === null ? [] : [`Ask: ${question}`]),
        ...(note === null ? [] : [`Note: ${note}`]),
        ...(evidence === null ? [] : [`Evidence: ${evidence}`]),
      ],
      address: evidence,
    }),
  });
  saveFile(
    planFileName(plan.title, day, 'ics'),
    'text/calendar;charset=utf-8',
    writeCalendar({ name: title, entries, madeOn: day }),
  );
}
