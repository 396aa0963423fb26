import { formatProblem, type Problem } from './problem.ts';

const shown = 3;

/** Problems in short: of those alike (same column, same expectation) the first three, then how many more. */
export function shortList(problems: readonly Problem[]): string[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const kind = [problem.severity, problem.file, problem.column, problem.mend].join('\n');
    kinds.set(kind, [...(kinds.get(kind) ?? []), problem]);
  }
  return [...kinds.values()].flatMap((alike) => {
    const more = alike.length - shown;
    return [
      ...alike.slice(0, shown).map(formatProblem),
      ...(more > 0 ? [`… and ${more} more`] : []),
    ];
  });
}
