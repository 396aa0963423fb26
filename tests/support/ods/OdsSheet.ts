/** A cell to write: words, a number, a typed date (ISO), a link, a merged title, or nothing. */
export type OdsCell =
  | string
  | number
  | { day: string }
  | { link: string; text: string }
  | { span: number; text: string }
  | null;

export interface OdsSheet {
  name: string;
  rows: readonly (readonly OdsCell[])[];
}
