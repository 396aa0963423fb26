import { expect, test } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publish } from '#publisher/publish.ts';
import { readDataFolder } from '#publisher/readDataFolder.ts';
import { siteFolder } from './support/siteFolder.ts';
import { sitePages } from './support/sitePages.ts';

// These read the built files themselves; once is enough.

/** What a reader or a screen reader meets, roughly: no scripts, no styles, no tags. */
function wordsOf(html: string): string {
  return html
    .replace(/<(?<name>script|style)\b[^]*?<\/\k<name>>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

test('the sitemap lists all 160 pages, and each is there with one heading @desktop', async () => {
  const pages = await sitePages();
  // 153 councils of today, 5 abolished, Explore and Data.
  expect(pages).toHaveLength(160);
  for (const { path, html } of pages) {
    expect(html.match(/<h1\b/g), `headings of ${path}`).toHaveLength(1);
  }
  const robots = await readFile(join(siteFolder, 'robots.txt'), 'utf8');
  expect(robots).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m);
});

test('no page shows a value that got lost @desktop', async () => {
  for (const { path, html } of await sitePages()) {
    const words = wordsOf(html);
    const lost = /.{0,40}\b(?:undefined|NaN|null|Invalid Date|\[object)\b.{0,40}/.exec(words);
    expect(lost?.[0], `a lost value on ${path}`).toBeUndefined();
  }
});

test('every title and description of a page is its own @desktop', async () => {
  const seen = new Map<string, string>();
  for (const { path, html } of await sitePages()) {
    const title = /<title>(?<text>[^<]+)<\/title>/.exec(html)?.groups?.['text'];
    const description = /name="description" content="(?<text>[^"]+)"/.exec(html)?.groups?.['text'];
    for (const text of [title, description]) {
      expect(text, `${path} has a title and a description`).toBeDefined();
      expect(seen.get(text ?? ''), `${path} shares “${text ?? ''}”`).toBeUndefined();
      seen.set(text ?? '', path);
    }
  }
});

test('every link from page to page leads to a page that is there @desktop', async () => {
  const pages = await sitePages();
  const known = new Set(pages.map(({ path }) => path));
  for (const { path, html } of pages) {
    for (const { groups } of html.matchAll(/<a\b[^>]*\bhref="(?<address>\/[^"#?]*)/g)) {
      const address = groups?.['address'] ?? '';
      if (/^\/(?:api|data)\//.test(address)) continue;
      expect(known.has(address), `${path} links to ${address}`).toBe(true);
    }
    for (const { groups } of html.matchAll(/<a\b[^>]*\bhref="#(?<id>[^"]+)"/g)) {
      expect(html, `${path} has the place #${groups?.['id'] ?? ''}`).toContain(
        ` id="${groups?.['id'] ?? ''}"`,
      );
    }
  }
});

test('the mocks stay at home @desktop', async () => {
  const names = await readdir(siteFolder, { recursive: true });
  expect(names.filter((name) => /mock/i.test(name))).toEqual([]);
  const scripts = names.filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(3);
  for (const name of scripts) {
    const text = await readFile(join(siteFolder, name), 'utf8');
    expect(text, name).not.toMatch(/mockServiceWorker|Eastmere|\bmsw\b/);
  }
});

test('the API in the built site is what the publisher makes of the data set @desktop', async () => {
  const { output } = publish(await readDataFolder('public/data'));
  expect(output?.size).toBeGreaterThan(158);
  for (const [path, text] of output ?? []) {
    const built = await readFile(join(siteFolder, path), 'utf8');
    expect(built === text, `${path} is as published`).toBe(true);
  }
  const csvs = (await readdir('public/data')).filter((name) => name.endsWith('.csv'));
  for (const name of csvs) {
    const [source, copy] = await Promise.all([
      readFile(join('public/data', name)),
      readFile(join(siteFolder, 'data', name)),
    ]);
    expect(copy.equals(source), `${name} can be downloaded as it is`).toBe(true);
  }
});
