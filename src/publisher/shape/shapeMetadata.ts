import type { Metadata } from '#contract/metadata.ts';
import type { Papers } from '#contract/papers.ts';
import type { DataSet } from '#publisher/read/readDataSet.ts';
import { fileOf } from '#publisher/tables/fileOf.ts';
import type { Row } from '#publisher/tables/tables.ts';
import { tableNames } from '#publisher/tables/tableNames.ts';

/** What the data set is, how large, where from and on what terms. */
export function shapeMetadata(papers: Papers, data: DataSet, set: Row<'data-set'>): Metadata {
  return {
    ...papers,
    title: set.title,
    checkedOn: set.checked_on,
    counts: Object.fromEntries(tableNames.map((name) => [name, data[name].length])),
    files: tableNames.map((name) => ({
      name: fileOf(name),
      rows: data[name].length,
      address: `data/${fileOf(name)}`,
    })),
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
