import type { ImportDraft } from './importDraft.ts';

function withCell(cells: readonly string[], column: number, text: string): string[] {
  const length = Math.max(cells.length, column + 1);
  return Array.from({ length }, (_, at) => (at === column ? text : (cells[at] ?? '')));
}

/** A draft with one cell set to a text: of a row, or of the header by its line. */
export function correctCell(
  draft: ImportDraft,
  line: number,
  column: number,
  text: string,
): ImportDraft {
  if (line === draft.headerLine) return { ...draft, header: withCell(draft.header, column, text) };
  return {
    ...draft,
    rows: draft.rows.map((row) =>
      row.line === line ? { ...row, cells: withCell(row.cells, column, text) } : row,
    ),
  };
}
