import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The dictionary of a data folder (README.md), as text; null: the folder has none. */
export async function readDictionaryFile(dataFolder: string): Promise<string | null> {
  const file = join(dataFolder, 'README.md');
  return existsSync(file) ? readFile(file, 'utf8') : null;
}
