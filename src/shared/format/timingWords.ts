import type { MilestoneTiming } from '#domain/milestoneTiming.ts';
import { addDays } from '#domain/addDays.ts';
import { countOf } from './countOf.ts';
import { formatDay } from './formatDay.ts';

/**
 * Where an action stands on a day, in words: `overdue since 1 February 2026`, `due in 12 days`,
 * `no due date published`. Beside a due date, which it does not repeat.
 */
export function timingWords(timing: MilestoneTiming): string {
  switch (timing.state) {
    case 'complete':
      return 'reported complete';
    case 'undated':
      return 'no due date published';
    case 'due':
      return timing.days === 0 ? 'on its last day' : `${countOf(timing.days, 'day')} left`;
    case 'overdue': {
      const since = `overdue since ${formatDay(addDays(timing.lastDay, 1))}`;
      return timing.reportedSince ? since : `${since}, with no report since`;
    }
  }
}
