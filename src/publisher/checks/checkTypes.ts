import type { Problem } from '#publisher/problem.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import { checkCells } from './checkCells.ts';

/** Cells that are empty where they must not be, or not the number, id or address they should be. */
export function checkTypes(data: ReadDataSet): Problem[] {
  return checkCells(data, 'type');
}
