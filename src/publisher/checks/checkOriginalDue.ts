import { firstDay, lastDay } from '#domain/partialDates.ts';
import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import { errorIn } from './errorIn.ts';

/** Dates that have a day in common: `2026` and `2026-09`, the second only more precise. */
function mayBeTheSame(a: string, b: string): boolean {
  return firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);
}

/** First due dates of milestones that have no later one, or whose later one may be the same. */
export function checkOriginalDue(data: ReadDataSet): Problem[] {
  return data['action-plan-milestones'].rows.flatMap((row) => {
    const { original_due_on: original, due_on: due } = row;
    if (original === null) return [];
    if (due === null) {
      return errorIn('action-plan-milestones', row, 'original_due_on', {
        found: `${quoted(original)} without a due_on`,
        expected: 'a due_on that replaced it, or nothing',
        mend: 'give the date it was moved to in due_on; a date never moved belongs in due_on itself',
      });
    }
    if (!mayBeTheSame(original, due)) return [];
    return errorIn('action-plan-milestones', row, 'original_due_on', {
      found: `${quoted(original)}, which may be the same as due_on, ${quoted(due)}`,
      expected: 'a date that due_on moved away from, or nothing',
      mend: 'empty the cell if the date never moved, or correct one of the two',
    });
  });
}
