import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import { errorIn } from './errorIn.ts';
import { visitTypes } from './visitTypes.ts';

/**
 * Themes on events that are no visit: what a graded inspection found is in improvement-areas.csv,
 * and of the other events none is an inspector's finding.
 */
export function checkEventThemes(data: ReadDataSet): Problem[] {
  return data.events.rows
    .filter((row) => row.themes.length > 0 && !visitTypes.includes(row.event_type))
    .map((row) =>
      errorIn('events', row, 'themes', {
        found: `${quoted(row.themes.join(';'))} for ${row.event_type}`,
        expected: `nothing but for ${visitTypes.join(', ')}`,
        mend: 'empty the cell, or correct event_type',
      }),
    );
}
