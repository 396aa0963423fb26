import type { Problem } from '#publisher/problem.ts';

type Place = Pick<Problem, 'file'> & Partial<Pick<Problem, 'line' | 'column'>>;

/** Thrown where a file cannot be read any further: what is wrong, as the person who has it is told. */
export class ImportFault extends Error {
  readonly problem: Problem;

  constructor(place: Place, found: string, expected: string, mend: string) {
    super(found);
    const { file, line = null, column = null } = place;
    this.problem = { severity: 'error', file, line, column, found, expected, mend };
  }
}
