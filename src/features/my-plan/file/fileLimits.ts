/** What a file may hold: beyond it a browser would be slow to show it. */
export const fileLimits = {
  bytes: 10 * 1024 * 1024,
  /** Rows that say something, the header apart. */
  actions: 10_000,
  /** Empty rows counted too. */
  rows: 100_000,
  columns: 200,
  /** Longest cell, in UTF-16 units. */
  cell: 5000,
} as const;
