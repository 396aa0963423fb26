/**
 * The row each of several marks goes into so that marks in one row stay at least `gap` apart: the
 * first row with room. `positions` in ascending order, in the unit of `gap`; rows count from 0.
 */
export function stackInRows(positions: readonly number[], gap: number): number[] {
  const ends: number[] = [];
  return positions.map((position) => {
    const free = ends.findIndex((end) => position - end >= gap);
    const row = free === -1 ? ends.length : free;
    ends[row] = position;
    return row;
  });
}
