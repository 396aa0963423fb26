import { formatProblem, type Problem } from '#publisher/problem.ts';
import { publish } from '#publisher/publish.ts';
import { editedDataSet, type Edit } from './editedDataSet.ts';

/** What the publisher says, at one severity, of the tiny data set after some edits. */
export function messagesAfter(severity: Problem['severity'], ...edits: readonly Edit[]): string[] {
  return publish(editedDataSet(...edits))
    .problems.filter((problem) => problem.severity === severity)
    .map(formatProblem);
}
