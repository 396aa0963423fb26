import { judgementIds, type JudgementId } from '#contract/inspectionIds.ts';
import type { InspectionField } from '#publisher/import/meaning/ReleaseInspection.ts';
import type { Applied } from './Applied.ts';
import { csvText, type WrittenRecord, type WrittenTable } from './csvText.ts';
import { inOrderOf } from './inOrderOf.ts';

function isJudgement(field: InspectionField): field is JudgementId {
  return (judgementIds as readonly string[]).includes(field);
}

function byJudgement(header: WrittenRecord) {
  const place = (record: WrittenRecord) =>
    judgementIds.findIndex((id) => id === csvText.cell(header, record, 'judgement'));
  return (a: WrittenRecord, b: WrittenRecord) => place(a) - place(b);
}

/** judgements.csv with what is applied, in the order of the inspections. */
export function editJudgements(
  table: WrittenTable,
  { added, values }: Applied,
  inspectionIds: readonly string[],
): string {
  const { header } = table;
  const grades = new Map<string, string>();
  for (const { inspectionId, field, theirs } of values) {
    if (isJudgement(field)) grades.set(`${inspectionId}/${field}`, theirs);
  }
  const records = table.records.map((record) => {
    const cell = (column: string) => csvText.cell(header, record, column);
    const key = `${cell('inspection_id')}/${cell('judgement')}`;
    const grade = grades.get(key);
    grades.delete(key);
    return grade === undefined ? record : csvText.edit(header, record, { grade });
  });
  const given = added.flatMap(({ inspectionId, theirs }) =>
    [...theirs.facts].flatMap(([field, { value }]) =>
      isJudgement(field) ? [[inspectionId, field, value] as const] : [],
    ),
  );
  // What is left has no row yet.
  const lacking = [...grades].map(([key, grade]) => {
    const at = key.lastIndexOf('/');
    return [key.slice(0, at), key.slice(at + 1), grade] as const;
  });
  const newRecords = [...given, ...lacking]
    .map(([inspection_id, judgement, grade]) =>
      csvText.record(header, { inspection_id, judgement, grade }),
    )
    .sort(byJudgement(header));
  return csvText.write(header, inOrderOf(inspectionIds, header, [...records, ...newRecords]));
}
