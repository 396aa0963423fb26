import { isNumberColumn } from './isNumberColumn.ts';
import type { Cell, TakeAwayTable } from './TakeAwayTable.ts';

/** What would end a cell or start a tag, code, a link or emphasis; addresses have none of these. */
const marks = /[\\|<`*[\]]/g;

function written(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  return cell.replace(/\s+/g, ' ').trim().replace(marks, '\\$&');
}

/** A table in Markdown (GitHub's flavour), with the columns' titles at its head. */
export function tableMarkdown(table: TakeAwayTable): string {
  const { columns, rows } = table;
  const lines = [
    columns.map(({ title }) => written(title)),
    columns.map((_, at) => (isNumberColumn(table, at) ? '---:' : '---')),
    ...rows.map((row) => row.map(written)),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
