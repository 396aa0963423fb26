import { readRecords } from '#publisher/read/readRecords.ts';

/** A record of a CSV with the very text it is written in, without its line end. */
export interface WrittenRecord {
  text: string;
  cells: readonly string[];
}

export interface WrittenTable {
  header: WrittenRecord;
  records: readonly WrittenRecord[];
}

function splitRecords(text: string): string[] {
  const records: string[] = [];
  let from = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    if (text[at] !== '\n' || isQuoted) continue;
    records.push(text.slice(from, at));
    from = at + 1;
  }
  if (from < text.length) records.push(text.slice(from));
  return records;
}

function writeCell(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** CSV that has passed the checks, read and written so that what is not touched stays byte for byte. */
export const csvText = {
  read: (file: string, text: string): WrittenTable => {
    const { header, records } = readRecords(file, text);
    const [first = '', ...texts] = splitRecords(text);
    if (texts.length !== records.length)
      throw new Error(`${file} could not be read record by record`);
    return {
      header: { text: first, cells: header },
      records: records.map(({ cells }, at) => ({ text: texts[at] ?? '', cells })),
    };
  },
  /** A record of its cells by column; a column that is not named is empty. */
  record: (header: WrittenRecord, values: Readonly<Record<string, string>>): WrittenRecord => {
    const cells = header.cells.map((column) => values[column] ?? '');
    return { text: cells.map(writeCell).join(','), cells };
  },
  /** The same record with other values in some columns. */
  edit: (
    header: WrittenRecord,
    record: WrittenRecord,
    values: Readonly<Record<string, string>>,
  ): WrittenRecord => {
    const cells = record.cells.map((cell, at) => values[header.cells[at] ?? ''] ?? cell);
    const isSame = cells.every((cell, at) => cell === record.cells[at]);
    return isSame ? record : { text: cells.map(writeCell).join(','), cells };
  },
  cell: (header: WrittenRecord, record: WrittenRecord, column: string): string =>
    record.cells[header.cells.indexOf(column)] ?? '',
  write: (header: WrittenRecord, records: readonly WrittenRecord[]): string =>
    [header, ...records].map(({ text }) => `${text}\n`).join(''),
} as const;
