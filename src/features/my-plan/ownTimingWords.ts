import { addDays } from '#domain/addDays.ts';
import type { MilestoneTiming } from '#domain/milestoneTiming.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';

/** Where an action of one's own plan stands on a day, in words. `isToday`: the day is today. */
export function ownTimingWords(timing: MilestoneTiming, isToday: boolean): string {
  switch (timing.state) {
    case 'complete':
      return 'Complete';
    case 'undated':
      return 'No due date';
    case 'due':
      if (timing.days === 0) return isToday ? 'Last day today' : 'Last day on that day';
      return `${countOf(timing.days, 'day')} left`;
    case 'overdue':
      return `Overdue since ${formatDay(addDays(timing.lastDay, 1))}`;
  }
}
