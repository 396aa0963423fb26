import { groupRows } from '#publisher/tables/groupRows.ts';
import { inspectionTitle } from './inspectionTitle.ts';
import type { ReleaseContext, ToldChange } from './releaseContext.ts';
import { rowDay } from './rowDay.ts';

/**
 * Grades that were corrected, added or taken out of an inspection that stays: a change for each
 * inspection, a value for each judgement. Where the overall grade is among them, the judgements
 * under it stand too, the same twice where they are as before.
 */
export function tellGrades({ facts, rowsOf, isToldWithin }: ReleaseContext): ToldChange[] {
  const rows = rowsOf('judgements').filter((row) => !isToldWithin('judgements', row));
  const groups = groupRows(rows, ({ before, after }) => (after ?? before)['inspection_id'] ?? '');
  return [...groups].map(([inspectionId, changes]) => {
    const inspection = facts.inspections.get(inspectionId) ?? {};
    const values = changes.map(({ before, after }) => ({
      column: (after ?? before)['judgement'] ?? '',
      before: before?.['grade'] ?? null,
      after: after?.['grade'] ?? null,
    }));
    const isOverall = values.some(({ column }) => column === 'overall-effectiveness');
    const unchanged = (isOverall ? (facts.judgements.get(inspectionId) ?? []) : [])
      .filter(({ judgement }) => values.every(({ column }) => column !== judgement))
      .map(({ judgement = '', grade = '' }) => ({
        column: judgement,
        before: grade,
        after: grade,
      }));
    const kinds = new Set(changes.map(({ what }) => what));
    const [what = 'changed'] = kinds.size === 1 ? kinds : [];
    const on = rowDay('inspections', inspection);
    const subject = inspection['framework'] === 'send' ? 'Outcome' : 'Grades';
    return {
      key: inspectionId,
      councilId: inspection['council_id'] ?? null,
      table: 'judgements',
      what,
      title: `${subject}: ${inspectionTitle(inspection)}`,
      ...(on !== undefined && { on }),
      inspectionId,
      values: [...values, ...unchanged],
    };
  });
}
