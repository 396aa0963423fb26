import type { DataRelease } from '#contract/changes.ts';
import { contractVersion } from '#contract/contractVersion.ts';
import { checkDataSet } from './checks/checkDataSet.ts';
import { checkFiles } from './checks/checkFiles.ts';
import { contentVersion } from './contentVersion.ts';
import type { Problem } from './problem.ts';
import { readDataSet, type DataSet, type ReadDataSet } from './read/readDataSet.ts';
import { shapeApi } from './shape/shapeApi.ts';
import { tableNames } from './tables/tableNames.ts';

export interface Published {
  /** Errors and warnings, by file and line. */
  problems: Problem[];
  /** JSON and iCalendar text by path from the site's root; null where there is an error. */
  output: Map<string, string> | null;
}

function rowsOf(data: ReadDataSet): DataSet {
  // tableNames holds every name once.
  return Object.fromEntries(
    tableNames.map((name) => [name, data[name].rows]),
  ) as unknown as DataSet;
}

/**
 * Reads, checks and shapes the data set: CSV text by file name in, the JSON API and calendars out. Pure: no disk,
 * no clock; the same input gives the same bytes. `releases`: what was released of it before.
 */
export function publish(
  files: ReadonlyMap<string, string>,
  releases: readonly DataRelease[] = [],
): Published {
  const read = readDataSet(files);
  const problems = [...checkFiles(files.keys()), ...checkDataSet(read)];
  const set = read['data-set'].rows[0];
  if (set === undefined || problems.some(({ severity }) => severity === 'error')) {
    return { problems, output: null };
  }
  const papers = {
    contract: contractVersion,
    version: contentVersion(files),
    dataAsAt: set.data_as_at,
  } as const;
  return { problems, output: shapeApi(papers, rowsOf(read), set, releases) };
}
