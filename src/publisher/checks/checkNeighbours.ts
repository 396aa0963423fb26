import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import type { Row } from '#publisher/tables/tables.ts';
import { errorIn } from './errorIn.ts';

const neighboursOfEach = 10;

function rankProblems(row: Row<'statistical-neighbours'>): Problem[] {
  if (row.rank >= 1 && row.rank <= neighboursOfEach) return [];
  return [
    errorIn('statistical-neighbours', row, 'rank', {
      found: quoted(String(row.rank)),
      expected: `1 to ${neighboursOfEach}, the closest first`,
      mend: 'correct the rank',
    }),
  ];
}

/** Neighbours without a rank from 1 to 10, or that are the council itself or no council of today. */
export function checkNeighbours(data: ReadDataSet): Problem[] {
  const ends = new Map(data.councils.rows.map((row) => [row.council_id, row.abolished_on]));
  return data['statistical-neighbours'].rows.flatMap((row) => {
    const problems = rankProblems(row);
    const id = quoted(row.neighbour_id);
    if (row.neighbour_id === row.council_id) {
      problems.push(
        errorIn('statistical-neighbours', row, 'neighbour_id', {
          found: `${id}, the council itself`,
          expected: 'another council',
          mend: 'correct neighbour_id or council_id',
        }),
      );
    }
    const abolishedOn = ends.get(row.neighbour_id) ?? null;
    if (abolishedOn !== null) {
      problems.push(
        errorIn('statistical-neighbours', row, 'neighbour_id', {
          found: `${id}, abolished on ${abolishedOn}`,
          expected: 'a council of today',
          mend: 'correct the id, or delete the row',
        }),
      );
    }
    return problems;
  });
}
