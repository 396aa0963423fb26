import type { Problem } from '#publisher/problem.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import { checkCells } from './checkCells.ts';

/** Dates that no calendar has, or that are not written as dates. */
export function checkRealDates(data: ReadDataSet): Problem[] {
  return checkCells(data, 'date');
}
