import { dataLicence } from '#shared/format/dataLicence.ts';
import { figurePapers } from './figurePapers.ts';
import type { TakeAway } from './TakeAway.ts';

/** A figure's tables with their papers and the meaning of every column, as JSON text. */
export function figureJson(figure: TakeAway, site: string): string {
  const { attribution, publisher, address } = figurePapers(figure, site);
  const file = {
    title: figure.headline,
    subtitle: figure.subtitle,
    notes: figure.notes,
    source: figure.source,
    publisher,
    licence: dataLicence,
    attribution,
    dataAsAt: figure.dataAsAt,
    version: figure.version,
    address,
    tables: figure.tables.map(({ name, title, columns, rows }) => ({
      name,
      title,
      columns: columns.map((column) => ({ ...column })),
      rows: rows.map((row) =>
        Object.fromEntries(columns.map((column, at) => [column.name, row[at] ?? null])),
      ),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
