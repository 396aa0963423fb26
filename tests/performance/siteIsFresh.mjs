import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const parts = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json'];

async function newest(place) {
  const { mtimeMs } = await stat(place);
  const isFolder = (await stat(place)).isDirectory();
  if (!isFolder) return mtimeMs;
  const names = await readdir(place, { recursive: true });
  const times = await Promise.all(
    names.map(async (name) => (await stat(join(place, name))).mtimeMs),
  );
  return Math.max(mtimeMs, ...times);
}

/** Whether the built site is younger than everything it is built from. */
export async function siteIsFresh(site) {
  try {
    const { mtimeMs: built } = await stat(join(site, 'sitemap.xml'));
    const times = await Promise.all(parts.map(newest));
    return built > Math.max(...times);
  } catch {
    return false;
  }
}
