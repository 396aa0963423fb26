import { unzipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const dataFolder = 'public/data';

/**
 * The release whose data the values in tests were worked out from. New data must not make a test
 * fail that is about the code: so tests read this release from its archive. It moves on when the
 * tables get columns that it lacks, or when there is something in newer data worth a test.
 */
export const knownRelease = '2026-11-26';

/** The CSVs of that release: text by file name. */
export function knownFiles() {
  const archive = readFileSync(join(dataFolder, 'releases', `${knownRelease}.zip`));
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return new Map(
    Object.entries(unzipSync(archive, { filter: ({ name }) => name.endsWith('.csv') }))
      .map(([name, bytes]) => [name.split('/').at(-1), decoder.decode(bytes)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Whether the present data are those of the release, byte for byte. */
export function isPresentKnown() {
  const known = knownFiles();
  const present = readdirSync(dataFolder).filter((name) => name.endsWith('.csv'));
  return (
    present.length === known.size &&
    present.every((name) => readFileSync(join(dataFolder, name), 'utf8') === known.get(name))
  );
}

/** Writes the data folder as it was at that release: CSVs, kept versions, releases up to it. */
export async function writeKnownData(folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'releases'), { recursive: true });
  for (const [name, text] of knownFiles()) await writeFile(join(folder, name), text);
  await cp(join(dataFolder, 'README.md'), join(folder, 'README.md'));
  await cp(join(dataFolder, 'versions'), join(folder, 'versions'), { recursive: true });
  for (const name of await readdir(join(dataFolder, 'releases'))) {
    if (name.replace(/\.\w+$/, '') > knownRelease) continue;
    await cp(join(dataFolder, 'releases', name), join(folder, 'releases', name));
  }
}
