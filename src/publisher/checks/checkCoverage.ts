import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import { gradedFramework } from '#publisher/tables/gradedFramework.ts';
import { errorIn } from './errorIn.ts';

/** Graded ILACS reports without a word on their areas for improvement, and words that contradict. */
export function checkCoverage(data: ReadDataSet): Problem[] {
  const { 'improvement-areas': areas, 'improvement-coverage': coverage } = data;
  const idAt = coverage.positions.get('inspection_id') ?? -1;
  const covered = new Set(coverage.records.map(({ cells }) => cells[idAt]));
  const withAreas = new Set(areas.rows.map((row) => row.inspection_id));
  const missing = data.inspections.rows.filter((row) => {
    const framework = gradedFramework(row);
    return framework !== null && framework !== 'sif' && !covered.has(row.inspection_id);
  });
  return [
    ...(coverage.complete ? missing : []).map((row) =>
      errorIn('inspections', row, 'inspection_id', {
        found: `no row of improvement-coverage.csv for ${quoted(row.inspection_id)}`,
        expected: 'one for every graded ilacs inspection',
        mend: 'add one; not-transcribed while its areas for improvement have not been read',
      }),
    ),
    ...coverage.rows.flatMap((row) => {
      const should = row.coverage === 'full' || row.coverage === 'partial';
      const has = withAreas.has(row.inspection_id);
      if (has === should || (!has && areas.rows.length < areas.records.length) || !areas.complete) {
        return [];
      }
      return errorIn('improvement-coverage', row, 'coverage', {
        found: `${quoted(row.coverage)} with ${has ? 'areas' : 'no areas'} in improvement-areas.csv`,
        expected: has ? 'full or partial' : 'none-named or not-transcribed',
        mend: 'correct coverage, or the rows of improvement-areas.csv',
      });
    }),
  ];
}
