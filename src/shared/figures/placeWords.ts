import type { Grade } from '#contract/gradeIds.ts';
import type { Place } from '#domain/compareCouncils.ts';
import { isGrade } from '#domain/grades.ts';
import { gradeLabel, gradeLetter } from '#shared/format/gradeWords.ts';

type End = 'from' | 'to';

/** Where a council stood on the earlier (`from`) or later day, in full. */
export function placeLabel(place: Place, end: End): string {
  if (place === 'absent') return end === 'from' ? 'Not created yet' : 'No longer exists';
  return gradeLabel(place);
}

const shortNames: Record<Exclude<Place, Grade>, Record<End, string>> = {
  absent: { from: 'Not created', to: 'Ended' },
  'not-given': { from: 'No overall', to: 'No overall' },
  'not-judged': { from: 'Not judged', to: 'Not judged' },
  'not-inspected': { from: 'Not yet', to: 'Not yet' },
};

/** The same in as few letters as a narrow drawing has room for. */
export function placeShort(place: Place, end: End): string {
  return place !== 'absent' && isGrade(place) ? gradeLetter(place) : shortNames[place][end];
}
