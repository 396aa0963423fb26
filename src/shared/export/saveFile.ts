import { saveBlob } from './saveBlob.ts';

/** Hands a text to the reader as a file. */
export function saveFile(name: string, type: string, text: string): void {
  saveBlob(name, new Blob([text], { type }));
}
