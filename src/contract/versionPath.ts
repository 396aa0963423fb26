import { apiRoot } from './apiPaths.ts';

/**
 * Where a file of the API is kept as it was in one version of the data. Kept are the files that
 * embedded figures are drawn from: the list of councils, each council and each plan.
 */
export function versionPath(version: string, path: string): string {
  return `${apiRoot}/versions/${version}/${path.slice(apiRoot.length + 1)}`;
}
