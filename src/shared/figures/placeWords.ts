import type { Place } from '#domain/compareCouncils.ts';
import { isGrade } from '#domain/grades.ts';
import { gradeLabel, gradeLetter } from '#shared/format/gradeWords.ts';

type End = 'from' | 'to';

/** Where a council stood on the earlier (`from`) or later day, in full. */
export function placeLabel(place: Place, end: End): string {
  if (place === 'absent') return end === 'from' ? 'Not created yet' : 'No longer exists';
  return gradeLabel(place);
}

/** The same in as few letters as a narrow drawing has room for. */
export function placeShort(place: Place, end: End): string {
  switch (place) {
    case 'absent':
      return end === 'from' ? 'Not there' : 'Ended';
    case 'not-given':
      return 'Not given';
    case 'not-judged':
      return 'Not judged';
    case 'not-inspected':
      return 'Not yet';
    default:
      return isGrade(place) ? gradeLetter(place) : placeLabel(place, end);
  }
}
