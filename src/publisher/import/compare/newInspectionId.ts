import type { ReleaseInspection } from '#publisher/import/meaning/ReleaseInspection.ts';

/**
 * The id of a new inspection: council, kind and day of publication; of a visit its first day, as
 * many are never published. The other of the two days where that is not known or taken.
 */
export function newInspectionId(
  { councilId, kind, startedOn, publishedOn }: ReleaseInspection,
  taken: ReadonlySet<string>,
): string {
  const isVisit = kind.endsWith('-visit');
  const word = kind === 'sif' || isVisit ? kind : 'ilacs';
  const wanted = isVisit ? [startedOn, publishedOn] : [publishedOn, startedOn];
  const ids = wanted.filter((day) => day !== null).map((day) => `${councilId}-${word}-${day}`);
  const [first = `${councilId}-${word}`] = ids;
  const free = ids.find((id) => !taken.has(id));
  if (free !== undefined) return free;
  let number = 2;
  while (taken.has(`${first}-${number}`)) number += 1;
  return `${first}-${number}`;
}
