import { tinyDataSet } from './tinyDataSet.ts';

/** A change to one file of the tiny data set: its file, the text to replace and what with. */
export type Edit = readonly [file: string, from: string, to: string];

/** The tiny data set with edits. Throws where an edit does not meet its text exactly once. */
export function editedDataSet(...edits: readonly Edit[]): Map<string, string> {
  const files = tinyDataSet();
  for (const [file, from, to] of edits) {
    const parts = (files.get(file) ?? '').split(from);
    if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times: ${from}`);
    files.set(file, parts.join(to));
  }
  return files;
}
