import { versionPath } from '#contract/versionPath.ts';

/** A file's path in one version of the data; null: as it is now. */
export function versionedPath(path: string, version: string | null): string {
  return version === null ? path : versionPath(version, path);
}
