import type { ImportDraft } from '#features/my-plan/file/importDraft.ts';
import { readPlanFile } from '#features/my-plan/file/readPlanFile.ts';

/** The bytes a browser saves a text as. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Reads a text as a file that must not be refused. */
export async function draftOf(
  file: string | Uint8Array,
  fileName = 'plan.csv',
): Promise<ImportDraft> {
  const bytes = typeof file === 'string' ? bytesOf(file) : file;
  const reading = await readPlanFile(bytes, fileName);
  if (reading.kind === 'refused') throw new Error(`Refused: ${reading.title}`);
  return reading.draft;
}
