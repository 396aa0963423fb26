import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import { errorIn } from './errorIn.ts';
import { idsOf } from './idsOf.ts';

/** Events and plans of one council that name an inspection of another. */
export function checkSameCouncil(data: ReadDataSet): Problem[] {
  const known = idsOf(data, 'councils');
  const inspected = new Map(
    data.inspections.rows.map((row) => [row.inspection_id, row.council_id]),
  );
  const names = ['events', 'action-plans'] as const;
  return names.flatMap((name) =>
    data[name].rows.flatMap((row) => {
      const { council_id: councilId, inspection_id: inspectionId } = row;
      const other = inspected.get(inspectionId ?? '');
      if (inspectionId === null || other === undefined || other === councilId) return [];
      // An id that leads nowhere has been told already.
      if (known === null || !known.has(councilId) || !known.has(other)) return [];
      return errorIn(name, row, 'inspection_id', {
        found: `${quoted(inspectionId)}, an inspection of ${other}`,
        expected: `an inspection of ${councilId}, as in council_id`,
        mend: 'correct inspection_id or council_id',
      });
    }),
  );
}
