import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { dataRelease, type DataRelease } from '#contract/changes.ts';
import { readArchive } from './readArchive.ts';
import { releaseOrder } from './releaseOrder.ts';

/** Ends the name of a file that is being written. */
const unfinished = '.partial';

function folderOf(dataFolder: string): string {
  return join(dataFolder, 'releases');
}

function archiveOf(dataFolder: string, { archive }: DataRelease): string {
  return join(folderOf(dataFolder), basename(archive));
}

async function readRelease(folder: string, name: string): Promise<DataRelease> {
  try {
    const text = await readFile(join(folder, name), 'utf8');
    const release = v.parse(dataRelease, JSON.parse(text));
    if (name === `${release.id}.json`) return release;
    throw new Error(`It holds the release ${release.id}`);
  } catch (cause) {
    throw new Error(`The release ${name} could not be read`, { cause });
  }
}

/** What was released of a folder's data: a JSON file and a zip for each release, in `releases`. */
export const releaseFiles = {
  /** All of them, oldest first. Throws, naming the file, where one is damaged. */
  read: async (dataFolder: string): Promise<DataRelease[]> => {
    const folder = folderOf(dataFolder);
    if (!existsSync(folder)) return [];
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
    const releases = await Promise.all(names.map((name) => readRelease(folder, name)));
    return releases.sort(releaseOrder);
  },

  /** The CSVs as released: text by file name. Throws, naming the zip, where it is damaged or gone. */
  readArchive: async (dataFolder: string, release: DataRelease): Promise<Map<string, string>> => {
    const file = archiveOf(dataFolder, release);
    try {
      return await readArchive(await readFile(file));
    } catch (cause) {
      throw new Error(`The archive ${basename(file)} of the last release could not be read`, {
        cause,
      });
    }
  },

  /**
   * Writes a release and its zip, both or neither: the JSON file, which makes it a release, comes
   * into its place last. `before`: what else must have succeeded by then.
   */
  write: async (
    dataFolder: string,
    release: DataRelease,
    archive: Uint8Array,
    before: () => Promise<void>,
  ): Promise<void> => {
    const folder = folderOf(dataFolder);
    const [zip, json] = [archiveOf(dataFolder, release), join(folder, `${release.id}.json`)];
    await mkdir(folder, { recursive: true });
    const written = [zip + unfinished, json + unfinished];
    try {
      await writeFile(zip + unfinished, archive);
      await writeFile(json + unfinished, `${JSON.stringify(release, null, 2)}\n`);
      await before();
      await rename(zip + unfinished, zip);
      written.push(zip);
      await rename(json + unfinished, json);
    } catch (error) {
      await Promise.all(written.map((file) => rm(file, { force: true })));
      throw error;
    }
  },
};
