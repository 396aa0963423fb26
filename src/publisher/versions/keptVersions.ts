import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import * as v from 'valibot';
import { keptVersion, type KeptVersion } from './keptVersion.ts';

const extension = '.json.br';
/** Councils repeat much of each other: a window over the whole file makes it a quarter of gzip's. */
const compression = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  },
};

function folderOf(dataFolder: string): string {
  return join(dataFolder, 'versions');
}

function readVersion(name: string, bytes: Buffer): KeptVersion {
  try {
    const version = v.parse(keptVersion, JSON.parse(brotliDecompressSync(bytes).toString()));
    if (name === version.version + extension) return version;
    throw new Error(`It holds version ${version.version}`);
  } catch (cause) {
    throw new Error(`The kept version ${name} could not be read`, { cause });
  }
}

/** The versions kept beside the CSVs of a folder, one compressed file each. */
export const keptVersions = {
  /** All of them, by name of file. Throws where one is damaged. */
  read: async (dataFolder: string): Promise<KeptVersion[]> => {
    const folder = folderOf(dataFolder);
    if (!existsSync(folder)) return [];
    const names = (await readdir(folder)).filter((name) => name.endsWith(extension)).sort();
    return Promise.all(
      names.map(async (name) => readVersion(name, await readFile(join(folder, name)))),
    );
  },
  /** Writes one, in place of an earlier writing of the same version. Gives the file's place. */
  write: async (dataFolder: string, version: KeptVersion): Promise<string> => {
    const folder = folderOf(dataFolder);
    await mkdir(folder, { recursive: true });
    const file = join(folder, version.version + extension);
    await writeFile(file, brotliCompressSync(JSON.stringify(version), compression));
    return file;
  },
};
