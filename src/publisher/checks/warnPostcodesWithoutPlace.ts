import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import { fileOf } from '#publisher/tables/fileOf.ts';

/**
 * Warns, once, of prefixes outside BT that lead to Northern Ireland. The directory gives postcodes
 * without a place, mostly PO boxes, the code of no area in Great Britain.
 */
export function warnPostcodesWithoutPlace(data: ReadDataSet): Problem[] {
  const rows = data['postcode-prefixes'].rows.filter(
    ({ prefix, area_id: areaId }) => areaId === 'northern-ireland' && !/^BT\d/.test(prefix),
  );
  const [first] = rows;
  if (first === undefined) return [];
  const counted = rows.length === 1 ? '1 prefix' : `${rows.length} prefixes`;
  return [
    {
      severity: 'warning',
      file: fileOf('postcode-prefixes'),
      line: first.line,
      column: 'area_id',
      found: `"northern-ireland" for ${counted} outside BT, the first ${quoted(first.prefix)}`,
      expected: 'northern-ireland for BT alone',
      mend: 'treat them as postcodes without a place: the directory has none for them',
    },
  ];
}
