import { inspectionColumns } from '#publisher/import/meaning/inspectionColumns.ts';
import { groupRows } from '#publisher/tables/groupRows.ts';
import type { Applied } from './Applied.ts';
import { csvText, type WrittenRecord, type WrittenTable } from './csvText.ts';

const columns: ReadonlySet<string> = new Set(inspectionColumns);

function newRecord(header: WrittenRecord, added: Applied['added'][number], today: string) {
  const { inspectionId, councilId, theirs } = added;
  const isSif = theirs.kind === 'sif';
  const facts = [...theirs.facts].filter(([field]) => columns.has(field));
  return csvText.record(header, {
    ...Object.fromEntries(facts.map(([field, { value }]) => [field, value])),
    inspection_id: inspectionId,
    council_id: councilId,
    framework: isSif ? 'sif' : 'ilacs',
    source: theirs.source ?? 'official-statistics',
    read_on: today,
  });
}

/**
 * A row whose value gave way was read anew, and is only as good as what it was read from. A row
 * read from its report that only gained what was empty stays what it was.
 */
function papersOf(values: Applied['values'], today: string): Record<string, string> {
  const [first] = values;
  if (
    first === undefined ||
    values.every(({ ours, row }) => ours === '' && row.source === 'report')
  ) {
    return {};
  }
  return { source: first.source ?? 'official-statistics', read_on: today };
}

/** inspections.csv with what is applied, by council, day of publication (or first day), first day. */
export function editInspections(table: WrittenTable, { added, values, today }: Applied): string {
  const { header } = table;
  const edits = groupRows(values, ({ inspectionId }) => inspectionId);
  const records = table.records.map((record) => {
    const own = edits.get(csvText.cell(header, record, 'inspection_id')) ?? [];
    const inColumns = own.filter(({ field }) => columns.has(field));
    return csvText.edit(header, record, {
      ...Object.fromEntries(inColumns.map(({ field, theirs }) => [field, theirs])),
      ...papersOf(own, today),
    });
  });
  const all = [...records, ...added.map((inspection) => newRecord(header, inspection, today))];
  const keyed = all.map((record) => {
    const cell = (column: string) => csvText.cell(header, record, column);
    const startedOn = cell('started_on');
    // A space comes before every letter and digit, and so parts the three.
    return {
      record,
      key: [cell('council_id'), cell('published_on') || startedOn, startedOn].join(' '),
    };
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return csvText.write(
    header,
    keyed.map(({ record }) => record),
  );
}
