import { countOf } from '#shared/format/countOf.ts';

/** What a first release opened with: `793 inspections and visits of 158 councils`. */
export function openedInWords(opened: Readonly<Record<string, number>> | undefined): string {
  const counts = Object.values(opened ?? {}).filter((count) => count > 0);
  const sum = counts.reduce((all, count) => all + count, 0);
  const inspections = countOf(sum, 'inspection or visit', 'inspections and visits');
  return `${inspections} of ${countOf(counts.length, 'council')}`;
}
