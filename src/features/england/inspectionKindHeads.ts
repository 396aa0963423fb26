import type { CountedKind } from './inspectionsPerYearSeries.ts';

/** The kinds as heads of narrow columns. */
export const inspectionKindHeads: Readonly<Record<CountedKind, string>> = {
  sif: 'SIF',
  'ilacs-standard': 'ILACS standard',
  'ilacs-short': 'ILACS short',
  jtai: 'Joint targeted',
  send: 'Area SEND',
};
