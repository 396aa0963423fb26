import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import type { ReadDataSet } from '#publisher/read/readDataSet.ts';
import type { Row } from '#publisher/tables/tables.ts';
import { errorIn } from './errorIn.ts';

/** Places on the tile map: one for each of today's councils, none shared, none for a former one. */
export function checkTiles(data: ReadDataSet): Problem[] {
  const taken = new Map<string, Row<'councils'>>();
  return data.councils.rows.flatMap((row) => {
    const { tile_column: tileColumn, tile_row: tileRow, abolished_on: abolishedOn } = row;
    if (abolishedOn !== null) {
      if (tileColumn === null && tileRow === null) return [];
      return errorIn('councils', row, tileColumn === null ? 'tile_row' : 'tile_column', {
        found: quoted(String(tileColumn ?? tileRow)),
        expected: `nothing, as ${row.council_id} was abolished on ${abolishedOn}`,
        mend: 'empty tile_column and tile_row',
      });
    }
    if (tileColumn === null || tileRow === null) {
      return errorIn('councils', row, tileColumn === null ? 'tile_column' : 'tile_row', {
        found: quoted(''),
        expected: 'a place on the tile map, as every council of today has',
        mend: 'give tile_column and tile_row of a free place',
      });
    }
    const place = `${tileColumn},${tileRow}`;
    const other = taken.get(place);
    if (other === undefined) {
      taken.set(place, row);
      return [];
    }
    return errorIn('councils', row, 'tile_column', {
      found: `column ${tileColumn}, row ${tileRow}, the place of ${other.council_id} in line ${other.line}`,
      expected: 'a place of its own on the tile map',
      mend: 'move one of the two to a free place',
    });
  });
}
