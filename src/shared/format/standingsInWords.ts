import type { GradeCounts } from '#contract/england.ts';
import { standingIds } from '#domain/grades.ts';
import { listInWords } from './countOf.ts';
import { standingAfterCount } from './standingAfterCount.ts';

/** Every standing that councils had, with how many: `12 outstanding, 81 good and 2 not judged`. */
export function standingsInWords(counts: GradeCounts): string {
  return listInWords(
    standingIds
      .filter((standing) => counts[standing] > 0)
      .map(
        (standing) => `${counts[standing].toLocaleString('en-GB')} ${standingAfterCount(standing)}`,
      ),
  );
}
