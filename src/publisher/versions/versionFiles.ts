import { versionPath } from '#contract/versionPath.ts';
import type { KeptVersion } from './keptVersion.ts';
import { versionOf } from './versionOf.ts';

/**
 * The files of the present version and of every kept one, by path from the site's root. Where the
 * present version was kept too, what is published now stands.
 */
export function versionFiles(
  output: ReadonlyMap<string, string>,
  kept: readonly KeptVersion[],
): Map<string, string> {
  return new Map(
    [...kept, versionOf(output)].flatMap(({ version, files }) =>
      Object.entries(files).map(([path, text]) => [versionPath(version, path), text] as const),
    ),
  );
}
