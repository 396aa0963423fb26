import { escapeXml } from './escapeXml.ts';
import type { OdsCell, OdsSheet } from './OdsSheet.ts';
import { wrapContentXml } from './wrapContentXml.ts';

function writeCell(cell: OdsCell): string {
  if (cell === null) return '<table:table-cell/>';
  const string = '<table:table-cell office:value-type="string"';
  if (typeof cell === 'string') {
    return `${string}><text:p>${escapeXml(cell)}</text:p></table:table-cell>`;
  }
  if (typeof cell === 'number') {
    return `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`;
  }
  if ('day' in cell) {
    const shown = cell.day.split('-').reverse().join('/');
    return `<table:table-cell office:value-type="date" office:date-value="${cell.day}T00:00:00"><text:p>${shown}</text:p></table:table-cell>`;
  }
  const words = escapeXml(cell.text);
  if ('link' in cell) {
    const formula = escapeXml(`of:=HYPERLINK("${cell.link}";"${cell.text}")`);
    return `${string} office:string-value="${words}" table:formula="${formula}"><text:p>${words}</text:p></table:table-cell>`;
  }
  const covered = `<table:covered-table-cell table:number-columns-repeated="${cell.span - 1}"/>`;
  return `${string} table:number-columns-spanned="${cell.span}" table:number-rows-spanned="1"><text:p>${words}</text:p></table:table-cell>${cell.span > 1 ? covered : ''}`;
}

function writeSheet({ name, rows }: OdsSheet): string {
  // As spreadsheets write it: the rest of each row, and of the sheet, is one repeated empty cell.
  const rest = '<table:table-cell table:number-columns-repeated="16000"/>';
  const lines = rows.map(
    (cells) => `<table:table-row>${cells.map(writeCell).join('')}${rest}</table:table-row>`,
  );
  return [
    `<table:table table:name="${escapeXml(name)}"><table:table-column/>`,
    ...lines,
    `<table:table-row table:number-rows-repeated="1048000">${rest}</table:table-row></table:table>`,
  ].join('\n');
}

/** content.xml of an ODS file with these sheets. */
export function writeContentXml(sheets: readonly OdsSheet[]): string {
  return wrapContentXml(sheets.map(writeSheet).join('\n'));
}
