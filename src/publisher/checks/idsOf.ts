import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import type { ReferredTable } from '#publisher/tables/column.ts';
import { tables } from '#publisher/tables/tables.ts';

/** The ids of a table; null where some could not be read, so that none can be called unknown. */
export function idsOf(data: ReadDataSet, name: ReferredTable): Set<string> | null {
  const { records, positions, whole } = data[name];
  const position = positions.get(tables[name].keys[0]?.[0] ?? '');
  if (position === undefined || !whole) return null;
  return new Set(records.map(({ cells }) => cells[position] ?? ''));
}
