import type { Council } from '#contract/council.ts';
import { countInWords, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { visitsSince } from './visitsSince.ts';

/**
 * Monitoring visits known since the latest report, and that no new inspection has followed by the
 * day the data reach to. Says so too where a judgement is inadequate and no visit is known.
 */
export function leadOnVisits(council: Council): string | null {
  const latest = council.reports.at(-1);
  if (latest === undefined) return null;
  const count = visitsSince(council).since.filter(({ kind }) => kind === 'monitoring-visit').length;
  if (count > 0) {
    const visits = sentenceCase(countInWords(count, 'monitoring visit'));
    return `${visits} ${count === 1 ? 'has' : 'have'} followed; no new inspection had been published by ${formatDay(council.dataAsAt)}.`;
  }
  const isInadequate = Object.values(latest.grades).includes('inadequate');
  return isInadequate ? 'The data set holds no monitoring visit since then.' : null;
}
