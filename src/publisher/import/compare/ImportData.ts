import type { Row, TableName } from '#publisher/tables/tables.ts';

/** Tables that an import reads or writes. The rest of the data set is only checked before it is written. */
export const importTables = [
  'data-set',
  'councils',
  'council-successions',
  'council-aliases',
  'inspections',
  'judgements',
  'improvement-areas',
  'improvement-coverage',
  'sources',
  'known-faults',
] as const satisfies readonly TableName[];
export type ImportTable = (typeof importTables)[number];

/** Their rows. */
export type ImportData = { readonly [Name in ImportTable]: readonly Row<Name>[] };
