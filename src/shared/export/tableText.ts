import { safeCell } from './safeCell.ts';
import type { Cell, TakeAwayTable } from './TakeAwayTable.ts';

function written(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  // A tab or line end would start another cell; spreadsheets run formulas in what is pasted, too.
  return safeCell(cell.replace(/\s+/g, ' ').trim());
}

/** A table as lines of cells with tabs between them, as spreadsheets paste it. */
export function tableText({ columns, rows }: TakeAwayTable): string {
  return [columns.map(({ title }) => title), ...rows]
    .map((cells) => `${cells.map(written).join('\t')}\n`)
    .join('');
}
