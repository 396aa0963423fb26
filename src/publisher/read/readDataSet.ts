import type { Row, TableName } from '#publisher/tables/tables.ts';
import { tableNames } from '#publisher/tables/tableNames.ts';
import { readTable, type ReadTable } from './readTable.ts';

/** Every table as far as it could be read. */
export type ReadDataSet = { readonly [Name in TableName]: ReadTable<Name> };

/** The rows of every table: what is left to publish once the checks have passed. */
export type DataSet = { readonly [Name in TableName]: readonly Row<Name>[] };

/** Reads every table from CSV text by file name. What is wrong is kept beside what could be read. */
export function readDataSet(files: ReadonlyMap<string, string>): ReadDataSet {
  const read = tableNames.map((name) => [name, readTable(name, files.get(`${name}.csv`))] as const);
  // tableNames holds every name once.
  return Object.fromEntries(read) as unknown as ReadDataSet;
}
