import { countOf } from '#shared/format/countOf.ts';
import type { ImportProblem } from './importCheck.ts';

/** Years of two digits are told of once, at the first: a spreadsheet writes all of them alike. */
export function foldShortYears(problems: readonly ImportProblem[]): ImportProblem[] {
  const short = problems.filter(({ id }) => id.startsWith('short-year-'));
  const [first] = short;
  if (first === undefined || short.length === 1) return [...problems];
  const others = `So ${short.length === 2 ? 'is' : 'are'} ${countOf(short.length - 1, 'other date')} of the file.`;
  return problems
    .filter((problem) => problem === first || !short.includes(problem))
    .map((problem) =>
      problem === first ? { ...problem, says: `${problem.says} ${others}` } : problem,
    );
}
