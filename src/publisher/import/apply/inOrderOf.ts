import { csvText, type WrittenRecord } from './csvText.ts';

/** Records put in the order of their inspections; those of one inspection stay as they are. */
export function inOrderOf(
  inspectionIds: readonly string[],
  header: WrittenRecord,
  records: readonly WrittenRecord[],
): WrittenRecord[] {
  const order = new Map(inspectionIds.map((id, at) => [id, at]));
  const place = (record: WrittenRecord) =>
    order.get(csvText.cell(header, record, 'inspection_id')) ?? order.size;
  return records
    .map((record) => ({ record, at: place(record) }))
    .sort((a, b) => a.at - b.at)
    .map(({ record }) => record);
}
