import { tables, type TableName } from './tables.ts';

/** Names of the tables, in the order the dictionary lists them. */
export const tableNames = Object.keys(tables) as TableName[];
