import { escapeMarkup } from './escapeMarkup.ts';
import { isNumberColumn } from './isNumberColumn.ts';
import { safeCell } from './safeCell.ts';
import type { Cell, TakeAwayTable } from './TakeAwayTable.ts';

const webAddress = /^https?:\/\/\S+$/;

function content(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  // Spreadsheets run formulas in what is pasted, too.
  const text = escapeMarkup(safeCell(cell));
  return webAddress.test(cell) ? `<a href="${text}">${text}</a>` : text;
}

/** A table as HTML for the clipboard, from where word processors and spreadsheets take it. */
export function tableHtml(table: TakeAwayTable): string {
  const { title, columns, rows } = table;
  // Not as a style: writing to the clipboard, a browser holds it against the page's own policy.
  const align = columns.map((_, at) => (isNumberColumn(table, at) ? ' align="right"' : ''));
  const head = columns.map((column, at) => {
    return `<th scope="col"${align[at] ?? ''}>${escapeMarkup(column.title)}</th>`;
  });
  const body = rows.map((row) => {
    const cells = row.map((cell, at) => `<td${align[at] ?? ''}>${content(cell)}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    `<table><caption>${escapeMarkup(title)}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table>`,
  ].join('');
}
