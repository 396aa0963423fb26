/** Rows by a key, in the order they come. */
export function groupRows<Item, Key>(
  rows: readonly Item[],
  keyOf: (row: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
