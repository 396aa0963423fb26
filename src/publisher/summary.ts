import type { Problem } from './problem.ts';

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** How many errors and warnings there are, in one line. */
export function summary(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  return `The data set has ${counted(errors, 'error')} and ${counted(warnings, 'warning')}.`;
}
