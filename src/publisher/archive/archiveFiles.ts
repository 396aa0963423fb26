import { dataPaths } from '#contract/apiPaths.ts';
import { dataArchive } from './dataArchive.ts';
import { dataPackage } from './dataPackage.ts';
import type { SetPapers } from './SetPapers.ts';

/**
 * What lies beside the CSVs on the site: the archive of all, and the tables' schemas. By path from
 * the site's root. `files`: the CSVs and the dictionary, by file name.
 */
export function archiveFiles(
  files: ReadonlyMap<string, string>,
  papers: SetPapers,
): Map<string, string | Uint8Array> {
  return new Map<string, string | Uint8Array>([
    [dataPaths.archive, dataArchive(files, papers)],
    [dataPaths.dataPackage, `${JSON.stringify(dataPackage(files, papers), null, 2)}\n`],
  ]);
}
