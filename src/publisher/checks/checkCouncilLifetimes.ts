import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import { errorIn } from './errorIn.ts';

const mend = 'correct the date, or name the council inspected: a successor inherits no inspection';

/**
 * Inspections of a council before it was established or from the day it was abolished. Where the
 * day one started is not known, its publication stands in; but that may come after the council's end.
 */
export function checkCouncilLifetimes(data: ReadDataSet): Problem[] {
  const councils = new Map(data.councils.rows.map((row) => [row.council_id, row]));
  return data.inspections.rows.flatMap((row) => {
    const { council_id: id, started_on: startedOn, published_on: publishedOn } = row;
    const established = councils.get(id)?.established_on ?? null;
    const abolished = councils.get(id)?.abolished_on ?? null;
    const day = startedOn ?? publishedOn;
    const problems: Problem[] = [];
    if (day !== null && established !== null && day < established) {
      problems.push(
        errorIn('inspections', row, startedOn === null ? 'published_on' : 'started_on', {
          found: quoted(day),
          expected: `no earlier than ${established}, when ${id} was established`,
          mend,
        }),
      );
    }
    if (startedOn !== null && abolished !== null && startedOn >= abolished) {
      problems.push(
        errorIn('inspections', row, 'started_on', {
          found: quoted(startedOn),
          expected: `earlier than ${abolished}, when ${id} was abolished`,
          mend,
        }),
      );
    }
    return problems;
  });
}
