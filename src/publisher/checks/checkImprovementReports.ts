import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import { gradedFramework } from '#publisher/tables/gradedFramework.ts';
import { errorIn } from './errorIn.ts';

/** Areas for improvement, and words on their coverage, of anything but a graded ILACS report. */
export function checkImprovementReports(data: ReadDataSet): Problem[] {
  const inspections = new Map(data.inspections.rows.map((row) => [row.inspection_id, row]));
  const names = ['improvement-areas', 'improvement-coverage'] as const;
  return names.flatMap((name) =>
    data[name].rows.flatMap((row) => {
      const inspection = inspections.get(row.inspection_id);
      if (inspection === undefined) return [];
      const framework = gradedFramework(inspection);
      if (framework !== null && framework !== 'sif') return [];
      const kind = [inspection.framework, inspection.inspection_type ?? ''].join(' ').trim();
      return errorIn(name, row, 'inspection_id', {
        found: `${quoted(row.inspection_id)}, which is ${kind}`,
        expected: 'an ilacs inspection, standard or short',
        mend: 'correct the id, or delete the row: no other reports are transcribed',
      });
    }),
  );
}
