import { dataPaths } from '#contract/apiPaths.ts';
import type { DataRelease } from '#contract/changes.ts';
import { contractVersion } from '#contract/contractVersion.ts';
import { archiveFiles } from './archive/archiveFiles.ts';
import { checkDataSet } from './checks/checkDataSet.ts';
import { checkFiles } from './checks/checkFiles.ts';
import { contentVersion } from './contentVersion.ts';
import { shapeFeeds } from './feeds/shapeFeeds.ts';
import type { Problem } from './problem.ts';
import { readDataSet, type DataSet, type ReadDataSet } from './read/readDataSet.ts';
import { shapeApi } from './shape/shapeApi.ts';
import { tableNames } from './tables/tableNames.ts';

export interface Published {
  /** Errors and warnings, by file and line. */
  problems: Problem[];
  /** JSON, iCalendar and feeds' text by path from the site's root; null where there is an error. */
  output: Map<string, string> | null;
  /** What lies beside the CSVs, by path from the site's root; empty without a dictionary. */
  beside: Map<string, string | Uint8Array>;
}

/** Feeds need absolute addresses: those of the preview where nothing says where the site is. */
const unknownSite = 'http://localhost:4173';

interface Surroundings {
  /** README.md of the data folder: with it the archive of the data set is made. */
  dictionary?: string | null;
  /** Where the site is, without a slash at the end, for papers that leave it. */
  site?: string | null;
}

function rowsOf(data: ReadDataSet): DataSet {
  // tableNames holds every name once.
  return Object.fromEntries(
    tableNames.map((name) => [name, data[name].rows]),
  ) as unknown as DataSet;
}

/** Bytes of the CSVs and of what lies beside them, by path from the site's root. */
function sizesOf(files: ReadonlyMap<string, string>, beside: Published['beside']) {
  const csv = [...files].map(([name, text]) => [`${dataPaths.folder}/${name}`, text] as const);
  return new Map([...csv, ...beside].map(([path, content]) => [path, Buffer.byteLength(content)]));
}

/**
 * Reads, checks and shapes the data set: CSV text by file name in, the JSON API, calendars and feeds
 * out. Pure: no disk, no clock; the same input gives the same bytes. `releases`: what was released of
 * it before.
 */
export function publish(
  files: ReadonlyMap<string, string>,
  releases: readonly DataRelease[] = [],
  { dictionary = null, site = null }: Surroundings = {},
): Published {
  const read = readDataSet(files);
  const problems = [...checkFiles(files.keys()), ...checkDataSet(read)];
  const set = read['data-set'].rows[0];
  if (set === undefined || problems.some(({ severity }) => severity === 'error')) {
    return { problems, output: null, beside: new Map() };
  }
  const papers = {
    contract: contractVersion,
    version: contentVersion(files),
    dataAsAt: set.data_as_at,
  } as const;
  const beside =
    dictionary === null
      ? new Map<string, string | Uint8Array>()
      : archiveFiles(new Map([...files, ['README.md', dictionary]]), {
          ...papers,
          title: set.title,
          checkedOn: set.checked_on,
          licence: {
            name: set.licence_name,
            address: set.licence_url,
            attribution: set.attribution,
          },
          ...(site !== null && { site }),
        });
  const sizes = sizesOf(files, beside);
  const data = rowsOf(read);
  const feeds = shapeFeeds({
    papers,
    councils: data.councils,
    releases,
    rights: set.attribution,
    site: site ?? unknownSite,
  });
  const api = shapeApi(papers, data, set, releases, sizes);
  return { problems, output: new Map([...api, ...feeds]), beside };
}
