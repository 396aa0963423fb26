/** One thing wrong, or doubtful, in the data set. */
export interface Problem {
  /** An error stops publishing; a warning is only told. */
  severity: 'error' | 'warning';
  file: string;
  /** Counted from 1, the header; null: the file as a whole. */
  line: number | null;
  /** null: the line as a whole. */
  column: string | null;
  /** What is there, as a phrase; a cell's own text stands in double quotes. */
  found: string;
  expected: string;
  /** What to do about it. */
  mend: string;
}

/** A problem on one line: where it is, what was found, what was expected, how to mend it. */
export function formatProblem(problem: Problem): string {
  const line = problem.line === null ? '' : `:${problem.line}`;
  const column = problem.column === null ? '' : ` ${problem.column}`;
  const { found, expected, mend } = problem;
  return `${problem.file}${line}${column}: found ${found}; expected ${expected}; mend: ${mend}`;
}
