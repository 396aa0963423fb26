import { pathGroupIds } from '#domain/inadequate/pathGroups.ts';
import { countOf } from '#shared/format/countOf.ts';
import type { AfterInadequateView } from './afterInadequateView.ts';
import { groupWords } from './groupWords.ts';

/** How all paths came out, as a sentence whose numbers add up. */
export function groupsInWords({ paths, numbers }: AfterInadequateView): string {
  const parts = pathGroupIds
    .filter((id) => numbers.groups[id].length > 0)
    .map((id) => `${numbers.groups[id].length.toLocaleString('en-GB')} ${groupWords[id]}`);
  return `${countOf(paths.length, 'path')}: ${parts.join('; ')}.`;
}
