import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The CSVs of a folder: text by file name, sorted by name. Bytes that are not UTF-8 become U+FFFD. */
export async function readDataFolder(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv')).sort();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const texts = await Promise.all(
    names.map(async (name) => {
      return [name, decoder.decode(await readFile(join(folder, name)))] as const;
    }),
  );
  return new Map(texts);
}
