import { countOf } from '#shared/format/countOf.ts';
import { csvText } from './csvText.ts';
import { dataPapers } from './dataPapers.ts';
import { dictionaryRows } from './dictionaryRows.ts';
import { figureJson } from './figureJson.ts';
import type { FileOut } from './FileOut.ts';
import { tableCsv } from './tableCsv.ts';
import { tableFileName } from './tableFileName.ts';
import type { TakeAway } from './TakeAway.ts';
import type { TakeAwayTable } from './TakeAwayTable.ts';
import { zipFile, type ZipEntry } from './zipFile.ts';

export interface DataChoice {
  format: 'csv' | 'json';
  /** Where a CSV says what its columns mean. JSON always has it inside. */
  dictionary: 'none' | 'first-lines' | 'companion';
}

function remarksOn(figure: TakeAway, { title, columns }: TakeAwayTable, site: string): string[] {
  return [
    ...dataPapers(figure, site),
    `Table: ${title}`,
    ...columns.map((column) => `${column.name}: ${column.meaning}`),
  ];
}

function companions(figure: TakeAway, site: string): ZipEntry[] {
  const dictionary = `${figure.name}-dictionary.csv`;
  const files = figure.tables.map(
    (table) =>
      `${tableFileName(figure, table)}: ${table.title}, ${countOf(table.rows.length, 'row')}`,
  );
  const lines = [
    ...dataPapers(figure, site),
    '',
    ...files,
    `${dictionary}: what every column holds`,
  ];
  return [
    { path: dictionary, content: csvText(dictionaryRows([figure])) },
    { path: 'README.txt', content: `${lines.join('\n')}\n` },
  ];
}

/**
 * The tables of a figure as a file: JSON, one CSV, or a zip of several CSVs. `site` is where the
 * site is, without a slash at the end.
 */
export async function dataFile(
  figure: TakeAway,
  { format, dictionary }: DataChoice,
  site: string,
): Promise<FileOut> {
  if (format === 'json') {
    const blob = new Blob([figureJson(figure, site)], { type: 'application/json' });
    return { name: `${figure.name}.json`, blob };
  }
  const tables = figure.tables.map((table) => ({
    path: tableFileName(figure, table),
    content: tableCsv(table, dictionary === 'first-lines' ? remarksOn(figure, table, site) : []),
  }));
  const [first] = tables;
  if (tables.length === 1 && first !== undefined && dictionary !== 'companion') {
    return {
      name: first.path,
      blob: new Blob([first.content], { type: 'text/csv;charset=utf-8' }),
    };
  }
  return zipFile(
    `${figure.name}-data.zip`,
    dictionary === 'companion' ? [...tables, ...companions(figure, site)] : tables,
  );
}
