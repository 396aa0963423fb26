import { alikeText } from './alikeText.ts';
import type { ImportDraft } from './importDraft.ts';

/** A draft with every cell of a column that says the same as the one in a row set to a text. */
export function correctAlike(
  draft: ImportDraft,
  line: number,
  column: number,
  text: string,
): ImportDraft {
  const found = draft.rows.find((row) => row.line === line)?.cells[column];
  if (found === undefined) return draft;
  const word = alikeText(found);
  const isAlike = (cell: string | undefined) => cell !== undefined && alikeText(cell) === word;
  return {
    ...draft,
    rows: draft.rows.map((row) =>
      isAlike(row.cells[column])
        ? { ...row, cells: row.cells.map((cell, at) => (at === column ? text : cell)) }
        : row,
    ),
  };
}
