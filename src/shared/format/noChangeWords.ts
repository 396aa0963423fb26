import type { NoChange } from '#domain/compareCouncils.ts';
import { noComparisonWords } from './comparisonWords.ts';

export const noChangeWords: Record<NoChange, string> = {
  ...noComparisonWords,
  'no-overall-after': 'No overall grade any more',
  'not-yet-created': 'Not created yet at the earlier date',
  'no-longer-exists': 'No longer exists at the later date',
};
