import type { DataRelease } from '#contract/changes.ts';

/**
 * A release's day as a time, UTC. From the second of one day on a minute later each, so that readers
 * of feeds keep their order.
 */
export function releaseTime({ id, releasedOn }: Pick<DataRelease, 'id' | 'releasedOn'>): string {
  const later = Number(id.slice(releasedOn.length + 1) || 1) - 1;
  return new Date(Date.parse(`${releasedOn}T00:00:00Z`) + later * 60_000).toISOString();
}
