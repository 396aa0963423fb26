import { formatDay } from './formatDay.ts';

interface Sourced {
  readOn?: string | undefined;
}

/**
 * When a row was read from its source: `read 1 December 2026`, or, where no day was recorded, by the
 * day the data set was last checked: `read by 23 November 2026`.
 */
function of({ readOn }: Sourced, checkedOn: string | undefined): string {
  if (readOn !== undefined) return `read ${formatDay(readOn)}`;
  return checkedOn === undefined
    ? 'day of reading not recorded'
    : `read by ${formatDay(checkedOn)}`;
}

/** What stands once for a list, as its rows say only a day of their own; null: nothing is to say. */
function ofList(rows: readonly Sourced[], checkedOn: string | undefined): string | null {
  const without = rows.filter(({ readOn }) => readOn === undefined).length;
  if (without === 0 || checkedOn === undefined) return null;
  const by = `read by ${formatDay(checkedOn)}`;
  return without === rows.length
    ? `${rows.length === 1 ? 'Its source was' : 'All sources were'} ${by}.`
    : `Sources without a day of reading were ${by}.`;
}

export const readDayWords = { of, ofList } as const;
