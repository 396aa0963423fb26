import { existsOn } from '#domain/councilExists.ts';
import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import type { Row } from '#publisher/tables/tables.ts';
import { errorIn } from './errorIn.ts';

type Succession = Row<'council-successions'>;
type Council = Row<'councils'>;

function formerProblems(row: Succession, former: Council): Problem[] {
  if (former.abolished_on === row.changed_on) return [];
  if (former.abolished_on === null) {
    return [
      errorIn('council-successions', row, 'former_id', {
        found: `${quoted(row.former_id)}, which has no abolished_on`,
        expected: `a council abolished on ${row.changed_on}`,
        mend: 'correct the id, or give its abolished_on in councils.csv',
      }),
    ];
  }
  return [
    errorIn('council-successions', row, 'changed_on', {
      found: quoted(row.changed_on),
      expected: `${quoted(former.abolished_on)}, when ${row.former_id} was abolished`,
      mend: 'correct changed_on, or abolished_on in councils.csv',
    }),
  ];
}

function successorProblems(row: Succession, successor: Council): Problem[] {
  const { established_on: established, abolished_on: abolished } = successor;
  const lifetime = { established: established ?? undefined, abolished: abolished ?? undefined };
  if (existsOn(lifetime, row.changed_on)) return [];
  const isLater = established !== null && row.changed_on < established;
  return [
    errorIn('council-successions', row, 'successor_id', {
      found: `${quoted(row.successor_id)}, ${isLater ? `established on ${established}` : `abolished on ${abolished ?? ''}`}`,
      expected: `a council that existed on ${row.changed_on}`,
      mend: 'correct the id or changed_on, or the days in councils.csv',
    }),
  ];
}

/** Successions on another day than the former council's end, or to a council not there that day. */
export function checkSuccessions(data: ReadDataSet): Problem[] {
  const councils = new Map(data.councils.rows.map((row) => [row.council_id, row]));
  return data['council-successions'].rows.flatMap((row) => {
    const former = councils.get(row.former_id);
    const successor = councils.get(row.successor_id);
    return [
      ...(former === undefined ? [] : formerProblems(row, former)),
      ...(successor === undefined ? [] : successorProblems(row, successor)),
    ];
  });
}
