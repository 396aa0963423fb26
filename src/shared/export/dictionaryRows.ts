import { tableFileName } from './tableFileName.ts';
import type { TakeAway } from './TakeAway.ts';

/** What every column of the figures' tables holds, as rows of a table, the first with the names. */
export function dictionaryRows(figures: readonly Pick<TakeAway, 'name' | 'tables'>[]): string[][] {
  return [
    ['file', 'column', 'title', 'meaning'],
    ...figures.flatMap((figure) =>
      figure.tables.flatMap((table) =>
        table.columns.map(({ name, title, meaning }) => [
          tableFileName(figure, table),
          name,
          title,
          meaning,
        ]),
      ),
    ),
  ];
}
