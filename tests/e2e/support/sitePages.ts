import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteFolder } from './siteFolder.ts';

export interface SitePage {
  /** The address's path, as the sitemap gives it. */
  path: string;
  /** In the built site. */
  file: string;
  html: string;
}

/** Every page the sitemap lists, read from the built site. Fails where one is not there. */
export async function sitePages(): Promise<SitePage[]> {
  const sitemap = await readFile(join(siteFolder, 'sitemap.xml'), 'utf8');
  const addresses = [...sitemap.matchAll(/<loc>(?<address>[^<]+)<\/loc>/g)];
  return Promise.all(
    addresses.map(async ({ groups }) => {
      const { pathname: path } = new URL(groups?.['address'] ?? '');
      const file = path === '/' ? 'index.html' : `${path.slice(1)}.html`;
      return { path, file, html: await readFile(join(siteFolder, file), 'utf8') };
    }),
  );
}
