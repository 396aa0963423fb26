import { firstDay, lastDay } from '#domain/partialDates.ts';
import type { CouncilPath, PathCouncil } from './afterInadequateData.ts';

/**
 * Monitoring visits known while a path's judgement stood, oldest first. One known only by month or
 * year counts where any of it is in that time.
 */
export function visitsOfPath(
  { council, first, outcome }: CouncilPath,
  dataAsAt: string,
): PathCouncil['visits'] {
  const to =
    'at' in outcome
      ? outcome.at.report.publishedOn
      : outcome.kind === 'abolished'
        ? outcome.on
        : dataAsAt;
  return council.visits.filter(({ on }) => lastDay(on) > first.publishedOn && firstDay(on) < to);
}
