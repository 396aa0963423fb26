import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pageKinds } from './pageKinds.mjs';

const scripts = [
  /<script\b[^>]*\btype="module"[^>]*><\/script>/g,
  /<link\b[^>]*\brel="modulepreload"[^>]*>/g,
  /<script\b[^>]*\btype="application\/json"[^>]*>[^]*?<\/script>/g,
];

/**
 * The same pages as plain HTML, in a folder of their own: no app script, no preload of one, no data
 * for one. Served like the site itself: an answer made up inside the browser would pass by the slow
 * network.
 */
export async function withoutScripts(site) {
  const folder = await mkdtemp(join(tmpdir(), 'plain-site-'));
  await cp(join(site, 'assets'), join(folder, 'assets'), { recursive: true });
  await cp(join(site, 'icon.svg'), join(folder, 'icon.svg'));
  for (const { file } of pageKinds) {
    const html = await readFile(join(site, file), 'utf8');
    const plain = scripts.reduce((text, pattern) => text.replaceAll(pattern, ''), html);
    if (plain === html)
      throw new Error(`${file} has no script to leave out: has the build changed?`);
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), plain);
  }
  return folder;
}
