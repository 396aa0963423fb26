import type { DataRelease } from '#contract/changes.ts';
import { dayInWords } from '#domain/dayInWords.ts';
import { fileOf } from '#publisher/tables/fileOf.ts';
import { compareDataSets } from './compareDataSets.ts';
import { dataChanges } from './dataChanges.ts';
import { readCells } from './readCells.ts';
import type { TableChanges } from './TableChanges.ts';

interface NewRelease {
  /** CSV text by file name, checked. */
  files: ReadonlyMap<string, string>;
  /** The same of the last release; null: there is none yet. */
  before: ReadonlyMap<string, string> | null;
  id: string;
  releasedOn: string;
  dataAsAt: string;
  /** Of the content. */
  version: string;
  note: string | null;
}

function countsOf(compared: readonly TableChanges[]): DataRelease['counts'] {
  const counted = compared.filter(({ rows }) => rows.length > 0);
  return Object.fromEntries(counted.map(({ table, counts }) => [table, counts]));
}

/** Inspections and visits of every council, in the order of councils.csv. */
function openedWith(files: ReadonlyMap<string, string>): Record<string, number> {
  const rowsOf = (table: 'councils' | 'inspections') =>
    readCells(fileOf(table), files.get(fileOf(table)) ?? '').rows;
  const counts = new Map(rowsOf('councils').map((row) => [row['council_id'] ?? '', 0]));
  for (const { council_id: id = '' } of rowsOf('inspections')) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

/**
 * A release of the data set: what changed since the last one, or what the record opens with. Null:
 * nothing changed. Throws where the last release's files are no CSV.
 */
export function newRelease({ files, before, ...head }: NewRelease): DataRelease | null {
  const { id, releasedOn, dataAsAt, version, note } = head;
  const archive = `data/releases/${id}.zip`;
  if (before === null) {
    return {
      id,
      releasedOn,
      dataAsAt,
      version,
      note:
        note ?? `The first release of the data set: reports published to ${dayInWords(dataAsAt)}.`,
      archive,
      counts: countsOf(compareDataSets(new Map(), files)),
      opened: openedWith(files),
      changes: [],
    };
  }
  const { changes, compared } = dataChanges(id, before, files);
  if (compared.length === 0) return null;
  return {
    id,
    releasedOn,
    dataAsAt,
    version,
    note,
    archive,
    counts: countsOf(compared),
    changes,
  };
}
