import type { ChangeWhat } from '#contract/changeIds.ts';
import type { DataChange } from '#contract/changes.ts';
import { dataColumnWords } from './dataColumnWords.ts';
import { dataValueWords } from './dataValueWords.ts';

export interface ChangeInWords {
  /** To stand before the title: `New`, `Changed`, `Taken out`. */
  what: string;
  /** What the row is about: `Standard inspection, published 16 May 2024`. */
  title: string;
  /** A value each: `Care leavers: inadequate`, `Due date: June 2025, now March 2026`. */
  details: string[];
}

const whatWords: Record<ChangeWhat, string> = {
  added: 'New',
  changed: 'Changed',
  removed: 'Taken out',
};

function detail(
  { column, before, after }: DataChange['values'][number],
  what: ChangeWhat,
): string | null {
  const label = dataColumnWords(column);
  const [was, is] = [dataValueWords(column, before), dataValueWords(column, after)];
  // Of a whole row, what is empty tells nothing.
  if (what === 'added') return after === null ? null : `${label}: ${is}`;
  if (what === 'removed') return before === null ? null : `${label}: was ${was}`;
  return before === after ? `${label}: ${is}, as before` : `${label}: ${was}, now ${is}`;
}

/** A change to the data set as feeds and pages tell it: plain text, no markup. */
export function changeInWords(change: DataChange): ChangeInWords {
  const { what, title, values } = change;
  const details = values.flatMap((value) => detail(value, what) ?? []);
  return { what: whatWords[what], title, details };
}
