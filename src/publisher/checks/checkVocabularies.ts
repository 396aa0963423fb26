import type { Problem } from '#publisher/problem.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import { checkCells } from './checkCells.ts';

/** Words that are not among those a column allows. */
export function checkVocabularies(data: ReadDataSet): Problem[] {
  return checkCells(data, 'vocabulary');
}
