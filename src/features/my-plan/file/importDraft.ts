/** A file read as a table, before any cell of it is judged. */
export interface ImportDraft {
  source: 'csv' | 'json';
  fileName: string;
  /** The row that names the columns, as a spreadsheet numbers rows; 0 in JSON, which has none. */
  headerLine: number;
  header: string[];
  rows: ImportRow[];
  /** What the reader should know of how the file was read, a sentence each. */
  remarks: string[];
}

export interface ImportRow {
  /**
   * The row as a spreadsheet numbers it: from 1, empty rows counted, a cell of several lines
   * counted once. In JSON the action's number, from 1.
   */
  line: number;
  cells: string[];
}

export type FileReading = Refusal | { kind: 'draft'; draft: ImportDraft };

export interface Refusal {
  kind: 'refused';
  /** What is wrong with the file, a sentence without its full stop. */
  title: string;
  /** How to mend it, in whole sentences. */
  mend: string;
}
