import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { dataRelease, type DataRelease } from '#contract/changes.ts';

function folderOf(dataFolder: string): string {
  return join(dataFolder, 'releases');
}

/** What was released of a folder's data: a JSON file and a zip for each release, in `releases`. */
export const releaseFiles = {
  /** All of them, by name of file. Throws, naming the file, where one is damaged. */
  read: async (dataFolder: string): Promise<DataRelease[]> => {
    const folder = folderOf(dataFolder);
    if (!existsSync(folder)) return [];
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
    return Promise.all(
      names.map(async (name) => {
        try {
          return v.parse(dataRelease, JSON.parse(await readFile(join(folder, name), 'utf8')));
        } catch (cause) {
          throw new Error(`The release ${name} could not be read`, { cause });
        }
      }),
    );
  },
};
