import type { TableExtent } from '#publisher/import/meaning/tableExtent.ts';
import { groupRows } from '#publisher/tables/groupRows.ts';
import type { Row } from '#publisher/tables/tables.ts';
import type { GoneInspection } from './Difference.ts';
import type { ImportData } from './ImportData.ts';

function shouldHold(extent: TableExtent, row: Row<'inspections'>): boolean {
  const {
    framework,
    inspection_type: type,
    published_on: publishedOn,
    started_on: startedOn,
  } = row;
  if (framework !== 'ilacs' || startedOn === null) return false;
  const isGraded = type === 'standard' || type === 'short';
  return (
    (isGraded || extent.holds === 'graded-and-visits') &&
    startedOn >= extent.startedFrom &&
    startedOn <= extent.startedTo &&
    (extent.publishedBy === null || publishedOn === null || publishedOn <= extent.publishedBy)
  );
}

/** Rows of the data set that a sheet should hold by what it says it covers, and that no sheet has. */
export function goneInspections(
  tables: readonly { sheet: string; extent: TableExtent | null }[],
  data: Pick<ImportData, 'inspections' | 'known-faults'>,
  matched: ReadonlySet<Row<'inspections'>>,
): GoneInspection[] {
  const faults = groupRows(
    data['known-faults'].filter(({ table }) => table === 'inspections'),
    (row) => row.council_id,
  );
  return data.inspections.flatMap((row) => {
    if (matched.has(row)) return [];
    const table = tables.find(({ extent }) => extent !== null && shouldHold(extent, row));
    if (table === undefined) return [];
    const { inspection_id: id, council_id: councilId } = row;
    const knownFaults = (faults.get(councilId) ?? []).map(({ title }) => title);
    return { what: 'gone', id, inspectionId: id, councilId, row, sheet: table.sheet, knownFaults };
  });
}
