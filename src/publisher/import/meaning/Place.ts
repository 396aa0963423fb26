/** Where in a release something stands. */
export interface Place {
  /** The file and sheet, as problems name them. */
  file: string;
  sheet: string;
  row: number;
  /** As the sheet's header calls it. */
  column: string;
  /** As a spreadsheet calls it: A, B, … AA. */
  letters: string;
}
