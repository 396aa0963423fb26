import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { apiRoot } from '#contract/apiPaths.ts';

async function moveAway(folder: string, to: string): Promise<boolean> {
  try {
    await rename(folder, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

/**
 * Writes the API below a site's folder. Everything is written beside the old API first and takes
 * its place in one step; when anything fails, the old one is there as it was.
 */
export async function writeApi(folder: string, output: ReadonlyMap<string, string>): Promise<void> {
  const target = resolve(folder, apiRoot);
  const stray = [...output.keys()].find((path) => !resolve(folder, path).startsWith(`${target}/`));
  if (stray !== undefined) throw new Error(`${stray} is not below ${apiRoot}`);
  await mkdir(dirname(target), { recursive: true });
  const beside = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    const fresh = join(beside, 'new');
    const old = join(beside, 'old');
    const paths = [...output].map(([path, text]) => {
      return [join(fresh, resolve(folder, path).slice(target.length)), text] as const;
    });
    for (const made of new Set(paths.map(([path]) => dirname(path)))) {
      await mkdir(made, { recursive: true });
    }
    for (const [path, text] of paths) await writeFile(path, text);
    const hadOld = await moveAway(target, old);
    try {
      await rename(fresh, target);
    } catch (error) {
      if (hadOld) await rename(old, target);
      throw error;
    }
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
