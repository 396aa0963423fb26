import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import { prefixPattern } from '#publisher/tables/prefixPattern.ts';
import { errorIn } from './errorIn.ts';

/** Sectors and units whose district is not in the file, told once for each district. */
export function checkPostcodeDistricts(data: ReadDataSet): Problem[] {
  const { records, rows, positions, complete } = data['postcode-prefixes'];
  if (!complete) return [];
  const prefixAt = positions.get('prefix') ?? -1;
  const known = new Set(records.map(({ cells }) => cells[prefixAt]));
  return rows.flatMap((row) => {
    // A prefix that is malformed has been told already.
    const district = prefixPattern.exec(row.prefix)?.[1];
    if (district === undefined || known.has(district)) return [];
    known.add(district);
    return errorIn('postcode-prefixes', row, 'prefix', {
      found: `${quoted(row.prefix)} without its district`,
      expected: `a row for ${quoted(district)} too`,
      mend: 'add the district with the area most of it lies in',
    });
  });
}
