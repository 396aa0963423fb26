import { countOf } from '#shared/format/countOf.ts';
import type { AreaData, AreaRow } from './areaData.ts';

/** What the table says of the rows that passed. */
export function areaTableWords(
  { subject, rows: all }: AreaData,
  rows: readonly AreaRow[],
): { result: string; note: string | null } {
  const none = rows.filter(({ inspection }) => inspection === null).length;
  const found = rows.length - none;
  const parts = [
    found === 0 && none > 0 ? null : countOf(found, subject.one, subject.many),
    none === 0
      ? null
      : `${countOf(none, 'council')} without ${found === 0 ? `an inspection` : 'one'} in the data`,
  ]
    .filter((part) => part !== null)
    .join(' and ');
  const inspections = all.flatMap(({ inspection }) => inspection ?? []);
  const linked = inspections.some(({ address }) => address !== undefined);
  return {
    result: rows.length === all.length ? `Showing all: ${parts}.` : `Showing ${parts}.`,
    note:
      linked || inspections.length === 0
        ? null
        : `This list has no links to the ${subject.paper}s. A council’s page tells what else is known of its visits.`,
  };
}
