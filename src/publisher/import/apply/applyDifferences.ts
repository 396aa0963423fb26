import type { ReleaseExtent } from '#publisher/import/meaning/releaseExtent.ts';
import { fileOf } from '#publisher/tables/fileOf.ts';
import type { TableName } from '#publisher/tables/tables.ts';
import type { Applied } from './Applied.ts';
import { csvText, type WrittenTable } from './csvText.ts';
import { editDataSet } from './editDataSet.ts';
import { editInspections } from './editInspections.ts';
import { editJudgements } from './editJudgements.ts';
import { editSources } from './editSources.ts';
import { inOrderOf } from './inOrderOf.ts';

function idsIn(file: string, text: string): string[] {
  const { header, records } = csvText.read(file, text);
  return records.map((record) => csvText.cell(header, record, 'inspection_id'));
}

function withCoverage({ header, records }: WrittenTable, { added }: Applied) {
  const graded = added.filter(
    ({ theirs }) => theirs.kind === 'standard' || theirs.kind === 'short',
  );
  const rows = graded.map(({ inspectionId }) =>
    csvText.record(header, { inspection_id: inspectionId, coverage: 'not-transcribed' }),
  );
  return [...records, ...rows];
}

/**
 * The files that change, as their new text by name. Records that do not change stay byte for byte;
 * those of an inspection stand in the order of inspections.csv.
 */
export function applyDifferences(
  files: ReadonlyMap<string, string>,
  applied: Applied,
  extent: ReleaseExtent,
): Map<string, string> {
  const table = (name: TableName): WrittenTable => {
    return csvText.read(fileOf(name), files.get(fileOf(name)) ?? '');
  };
  const inspections = editInspections(table('inspections'), applied);
  const ids = idsIn(fileOf('inspections'), inspections);
  const areas = table('improvement-areas');
  const coverage = table('improvement-coverage');
  const edited = new Map<string, string>([
    [fileOf('inspections'), inspections],
    [fileOf('judgements'), editJudgements(table('judgements'), applied, ids)],
    [
      fileOf('improvement-areas'),
      csvText.write(areas.header, inOrderOf(ids, areas.header, areas.records)),
    ],
    [
      fileOf('improvement-coverage'),
      csvText.write(
        coverage.header,
        inOrderOf(ids, coverage.header, withCoverage(coverage, applied)),
      ),
    ],
    [fileOf('sources'), editSources(table('sources'), extent)],
    [fileOf('data-set'), editDataSet(table('data-set'), applied, extent)],
  ]);
  return new Map([...edited].filter(([file, text]) => text !== files.get(file)));
}
