import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import { errorIn } from './errorIn.ts';
import { visitTypes } from './visitTypes.ts';

/** Whose account it is, on events that are no visit: only what inspectors said is retold. */
export function checkToldBy(data: ReadDataSet): Problem[] {
  return data.events.rows
    .filter((row) => row.told_by !== null && !visitTypes.includes(row.event_type))
    .map((row) =>
      errorIn('events', row, 'told_by', {
        found: `${quoted(row.told_by ?? '')} for ${row.event_type}`,
        expected: `nothing but for ${visitTypes.join(', ')}`,
        mend: 'empty the cell, or correct event_type',
      }),
    );
}
