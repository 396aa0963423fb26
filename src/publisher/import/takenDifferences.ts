import type { Applied } from './apply/Applied.ts';
import type { Comparison } from './compare/compareRelease.ts';
import type { DifferentValue } from './compare/Difference.ts';
import type { ImportOptions } from './importOptions.ts';

/**
 * What is to be written: all that is new or changed, and the conflicts that are taken. `unknown`:
 * ids taken that are no conflict and never were; `agreed` are those of values that are alike, as
 * they are once a conflict has been decided.
 */
export function takenDifferences(
  { differences, agreed }: Pick<Comparison, 'differences' | 'agreed'>,
  take: ImportOptions['take'],
  today: string,
): { applied: Applied; unknown: string[] } {
  const isTaken = ({ what, id }: DifferentValue): boolean =>
    what === 'changed' || take === 'all' || take.has(id);
  const added = differences.flatMap((difference) => (difference.what === 'new' ? difference : []));
  const values = differences.flatMap((difference) =>
    difference.what === 'changed' || difference.what === 'conflict' ? difference : [],
  );
  const ids = new Set(values.map(({ id }) => id));
  return {
    applied: { added, values: values.filter(isTaken), today },
    unknown: take === 'all' ? [] : [...take].filter((id) => !ids.has(id) && !agreed.has(id)),
  };
}
