import type { ReleaseInspection } from '#publisher/import/meaning/ReleaseInspection.ts';

/** The id of a new inspection: council, kind and day of publication, or the first day. */
export function newInspectionId(
  { councilId, kind, startedOn, publishedOn }: ReleaseInspection,
  taken: ReadonlySet<string>,
): string {
  const word = kind === 'sif' || kind.endsWith('-visit') ? kind : 'ilacs';
  const days = [publishedOn, startedOn].filter((day) => day !== null);
  const ids = days.map((day) => `${councilId}-${word}-${day}`);
  const [first = `${councilId}-${word}`] = ids;
  const free = ids.find((id) => !taken.has(id));
  if (free !== undefined) return free;
  let number = 2;
  while (taken.has(`${first}-${number}`)) number += 1;
  return `${first}-${number}`;
}
