/** An id or a column's name as words: `requires-improvement` -> `requires improvement`. */
export function plainId(id: string): string {
  return id.replaceAll(/[-_]/g, ' ');
}
