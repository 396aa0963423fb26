import type { InspectionYear } from '#domain/inspectionsByYear.ts';
import type { CountedKind } from './inspectionsPerYearSeries.ts';

/**
 * Years in which a kind could start; null: it still can. Area SEND inspections of 2016 to 2022, made
 * under other rules, are not in the data.
 */
const kindYears: Readonly<Record<CountedKind, { from: number; until: number | null }>> = {
  sif: { from: 2013, until: 2018 },
  'ilacs-standard': { from: 2018, until: null },
  'ilacs-short': { from: 2018, until: null },
  jtai: { from: 2016, until: null },
  send: { from: 2023, until: null },
};

/** How many of a kind started in a year, or why there is no number. */
export type YearCount = number | 'not-begun' | 'ended' | 'not-in-the-data' | 'none-known';

/** A count as a table may show it: none is none only where the data hold all there were. */
export function yearCount({ year, of }: InspectionYear, kind: CountedKind): YearCount {
  const count = of[kind].length;
  if (count > 0) return count;
  const { from, until } = kindYears[kind];
  if (year < from) return kind === 'send' && year >= 2016 ? 'not-in-the-data' : 'not-begun';
  if (until !== null && year > until) return 'ended';
  return kind === 'jtai' || kind === 'send' ? 'none-known' : 0;
}
