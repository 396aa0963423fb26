import type { ReleaseExtent } from '#publisher/import/meaning/releaseExtent.ts';
import type { Applied } from './Applied.ts';
import { csvText, type WrittenTable } from './csvText.ts';

const dayFields = new Set(['started_on', 'ended_on', 'published_on']);

function latest(days: readonly string[]): string {
  return days.reduce((last, day) => (day > last ? day : last), '');
}

/**
 * data-set.csv with its days moved on as far as the checks ask, never back: `data_as_at` to the last
 * day of an inspection, `checked_on` to the day rows were read.
 */
export function editDataSet(
  { header, records }: WrittenTable,
  { added, values, today }: Applied,
  extent: ReleaseExtent,
): string {
  const days = [
    ...added.flatMap(({ theirs }) =>
      [...theirs.facts].flatMap(([field, { value }]) => (dayFields.has(field) ? [value] : [])),
    ),
    ...values.flatMap(({ field, theirs }) => (dayFields.has(field) ? [theirs] : [])),
  ];
  // A row that only gained what was empty keeps the day it was read.
  const isRead = values.some(({ ours, row }) => ours !== '' || row.source !== 'report');
  const readOn = added.length > 0 || isRead ? today : '';
  const moved = records.map((record) => {
    const cell = (column: string) => csvText.cell(header, record, column);
    const dataAsAt = latest([cell('data_as_at'), ...days]);
    const checkedOn = latest([cell('checked_on'), dataAsAt, readOn, extent.publishedOn ?? '']);
    return csvText.edit(header, record, { data_as_at: dataAsAt, checked_on: checkedOn });
  });
  return csvText.write(header, moved);
}
