import type { NoChange } from '#domain/compareCouncils.ts';
import { noComparisonWords } from '#shared/format/comparisonWords.ts';

export const noChangeWords: Record<NoChange, string> = {
  ...noComparisonWords,
  'not-yet-created': 'Created after the earlier date',
  'no-longer-exists': 'No longer exists at the later date',
};
