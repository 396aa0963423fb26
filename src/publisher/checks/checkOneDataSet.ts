import type { Problem } from '#publisher/problem.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';

/** The data set has one row about itself. */
export function checkOneDataSet(data: ReadDataSet): Problem[] {
  const { file, records, whole } = data['data-set'];
  if (records.length === 1 || (records.length === 0 && !whole)) return [];
  return [
    {
      severity: 'error',
      file,
      line: records[1]?.line ?? null,
      column: null,
      found: `${records.length} rows`,
      expected: 'one row',
      mend: 'keep the one row that says when the data were read and checked',
    },
  ];
}
