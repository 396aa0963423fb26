import { gradeLabel } from '#shared/format/gradeWords.ts';
import type { PathOpen } from './afterInadequateState.ts';
import { groupWords } from './groupWords.ts';

/** What each number that opens counts, after “9 paths”. */
export const openWords: Record<PathOpen, string> = {
  ...groupWords,
  'up-1': `up one grade, to ${gradeLabel('requires-improvement').toLowerCase()}`,
  'up-2': `up two grades, to ${gradeLabel('good').toLowerCase()}`,
  'up-3': `up three grades, to ${gradeLabel('outstanding').toLowerCase()}`,
  again: 'inadequate again in a later report',
  waiting: 'still open',
};
