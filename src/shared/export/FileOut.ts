/** A file ready to be handed to the reader. */
export interface FileOut {
  name: string;
  blob: Blob;
}
