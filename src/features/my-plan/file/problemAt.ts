import type { ImportProblem } from './importCheck.ts';

/** No more of a cell than this is said again; in UTF-16 units. */
const longestEcho = 80;

/** A problem whose id comes from its kind and place. */
export function problemAt(
  kind: string,
  problem: Omit<ImportProblem, 'id' | 'columnName'> & { columnName: string | undefined },
): ImportProblem {
  const { line, column, columnName, found } = problem;
  return {
    ...problem,
    id: `${kind}-${line}-${column ?? 'row'}`,
    columnName: columnName === undefined || columnName.trim() === '' ? null : columnName,
    found: found.length > longestEcho ? `${found.slice(0, longestEcho)}…` : found,
  };
}
