import type { Council } from '#contract/council.ts';
import { countInWords, listInWords, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { visitsSince } from '#domain/visitsSince.ts';

/**
 * Monitoring and focused visits known since the latest report; after monitoring visits, that no new
 * inspection has followed by the day the data reach to. Where a judgement or the overall grade is
 * inadequate and no monitoring visit is known, that too is said.
 */
export function leadOnVisits(council: Council): string | null {
  const latest = council.reports.at(-1);
  if (latest === undefined) return null;
  const { since } = visitsSince(council);
  const counts = (['monitoring-visit', 'focused-visit'] as const)
    .map((kind) => ({ kind, count: since.filter((visit) => visit.kind === kind).length }))
    .filter(({ count }) => count > 0);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const visits = listInWords(
    counts.map(({ kind, count }) => countInWords(count, kind.replace('-', ' '))),
  );
  const followed =
    total === 0 ? [] : [`${sentenceCase(visits)} ${total === 1 ? 'has' : 'have'} followed`];
  if (counts.some(({ kind }) => kind === 'monitoring-visit')) {
    return `${followed.join('')}; no new inspection had been published by ${formatDay(council.dataAsAt)}.`;
  }
  const isInadequate = Object.values(latest.grades).includes('inadequate');
  const sentences = [
    ...followed,
    ...(isInadequate ? ['No monitoring visit since this report is in the data'] : []),
  ];
  return sentences.length === 0 ? null : `${sentences.join('. ')}.`;
}
