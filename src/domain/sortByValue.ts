/**
 * Sorts rows by a value each has. Rows without one (null) are last either way; rows with the same
 * value stay in the order they came in. Texts are compared by character, so that server and browser
 * order alike.
 */
export function sortByValue<Row>(
  rows: readonly Row[],
  read: (row: Row) => number | string | null,
  descending: boolean,
): Row[] {
  const way = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: read(row) }))
    .sort((a, b) => {
      if (a.value === b.value) return 0;
      if (a.value === null) return 1;
      if (b.value === null) return -1;
      return a.value < b.value ? -way : way;
    })
    .map(({ row }) => row);
}
