import { nationIds } from '#contract/nationIds.ts';
import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import { nonDistricts } from '#publisher/tables/nonDistricts.ts';
import { prefixPattern } from '#publisher/tables/prefixPattern.ts';
import { errorIn } from './errorIn.ts';

/** Postcode prefixes that are malformed, or lead to no council of today and no nation. */
export function checkPostcodePrefixes(data: ReadDataSet): Problem[] {
  const councils = new Map(
    data.councils.records.map(({ cells }) => [
      cells[data.councils.positions.get('council_id') ?? -1],
      cells[data.councils.positions.get('abolished_on') ?? -1] ?? '',
    ]),
  );
  const nations: readonly string[] = nationIds;
  return data['postcode-prefixes'].rows.flatMap((row) => {
    const problems: Problem[] = [];
    if (!prefixPattern.test(row.prefix) && !nonDistricts.has(row.prefix)) {
      problems.push(
        errorIn('postcode-prefixes', row, 'prefix', {
          found: quoted(row.prefix),
          expected: 'a district (SK9), sector (SK9 1) or unit (SK9 1AB) in capitals',
          mend: 'write the prefix that way',
        }),
      );
    }
    if (nations.includes(row.area_id)) return problems;
    const abolishedOn = councils.get(row.area_id);
    if (abolishedOn === '' || (abolishedOn === undefined && !data.councils.complete))
      return problems;
    const id = quoted(row.area_id);
    problems.push(
      errorIn('postcode-prefixes', row, 'area_id', {
        found: abolishedOn === undefined ? id : `${id}, abolished on ${abolishedOn}`,
        expected: `the id of a council of today, or one of ${nations.join(', ')}`,
        mend: 'correct the id, or name the council that has the place now',
      }),
    );
    return problems;
  });
}
