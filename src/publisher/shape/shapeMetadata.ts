import { dataPaths } from '#contract/apiPaths.ts';
import type { Metadata } from '#contract/metadata.ts';
import type { Papers } from '#contract/papers.ts';
import type { DataSet } from '#publisher/read/readDataSet.ts';
import { fileOf } from '#publisher/tables/fileOf.ts';
import type { Row } from '#publisher/tables/tables.ts';
import { tableNames } from '#publisher/tables/tableNames.ts';

/**
 * What the data set is, how large, where from and on what terms. `bytes`: sizes of the files beside
 * the API that are known, by path from the site's root.
 */
export function shapeMetadata(
  papers: Papers,
  data: DataSet,
  set: Row<'data-set'>,
  bytes: ReadonlyMap<string, number>,
): Metadata {
  const size = (path: string) => {
    const known = bytes.get(path);
    return known === undefined ? {} : { bytes: known };
  };
  const archive = bytes.get(dataPaths.archive);
  return {
    ...papers,
    title: set.title,
    checkedOn: set.checked_on,
    counts: Object.fromEntries(tableNames.map((name) => [name, data[name].length])),
    files: tableNames.map((name) => ({
      name: fileOf(name),
      rows: data[name].length,
      address: `${dataPaths.folder}/${fileOf(name)}`,
      ...size(`${dataPaths.folder}/${fileOf(name)}`),
    })),
    ...(archive !== undefined && { archive: { address: dataPaths.archive, bytes: archive } }),
    sources: data.sources.map((row) => ({
      id: row.source_id,
      title: row.title,
      publisher: row.publisher,
      address: row.url,
      publishedOn: row.published_on,
      licence: row.licence,
      usedFor: row.used_for,
    })),
    licence: {
      name: set.licence_name,
      address: set.licence_url,
      attribution: set.attribution,
    },
  };
}
