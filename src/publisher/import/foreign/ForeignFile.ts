/** A file of another kind: what it is, as a phrase, and what to do to have one that can be read. */
export interface ForeignFile {
  found: string;
  mend: string;
}
