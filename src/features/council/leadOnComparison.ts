import type { Council } from '#contract/council.ts';
import { judgesCareTogether } from '#domain/frameworks.ts';
import { reportYear } from '#domain/reportYear.ts';

/**
 * What a reader must know of the report before to read a headline of changes fairly; null where
 * both reports ask and group alike, or where the headline tells of no change.
 */
export function leadOnComparison({
  reports,
  abolishedOn,
}: Pick<Council, 'reports' | 'abolishedOn'>): string | null {
  const [previous, latest] = [reports.at(-2), reports.at(-1)];
  if (previous === undefined || latest === undefined || abolishedOn !== null) return null;
  const year = reportYear(previous);
  if (previous.framework === 'sif' && latest.framework !== 'sif') {
    return `The inspection before, in ${year}, followed the single inspection framework, which asked other questions.`;
  }
  return judgesCareTogether(previous.framework) && !judgesCareTogether(latest.framework)
    ? `In the inspection before, in ${year}, children in care and care leavers were one judgement.`
    : null;
}
