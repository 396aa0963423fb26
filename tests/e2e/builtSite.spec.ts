import { expect, test } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDictionaryFile } from '#publisher/archive/readDictionaryFile.ts';
import { publish } from '#publisher/publish.ts';
import { readDataFolder } from '#publisher/readDataFolder.ts';
import { releaseFiles } from '#publisher/release/releaseFiles.ts';
import { siteData, siteFolder } from './support/siteFolder.ts';
import { sitePages } from './support/sitePages.ts';

// These read the built files themselves; once is enough.

/** What a reader or a screen reader meets, roughly: no scripts, no styles, no tags. */
function wordsOf(html: string): string {
  return html
    .replace(/<(?<name>script|style)\b[^]*?<\/\k<name>>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

/** What the pattern's group holds, each once. */
function all(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].map(([, found = '']) => found))];
}

test('the sitemap lists all 413 pages, and each is there with one heading @desktop', async () => {
  const pages = await sitePages();
  // 158 councils (5 abolished) and a pack of each, 45 plans, 38 themes; Explore, England, comparison,
  // themes, after inadequate, area SEND, joint inspections, action plans, following, my plan, the data,
  // what changed in them, reporting a mistake and the story leads.
  expect(pages).toHaveLength(413);
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

test('no page waits for the styles of another page or of the dialog of files @desktop', async () => {
  for (const { path, html } of await sitePages()) {
    const styles = all(html, /rel="stylesheet" href="[^"]*\/(?<name>[^"/]+\.css)"/g).join(' ');
    expect(styles, path).toContain('start-');
    expect(styles, path).not.toContain('TakeAwayDialog-');
    if (path !== '/leads') expect(styles, path).not.toContain('LeadGroups-');
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

test('every link to a page, calendar or feed of the site leads to one that is there @desktop', async () => {
  const pages = await sitePages();
  const files = (await readdir(siteFolder, { recursive: true })).map((name) => `/${name}`);
  const calendars = files.filter((name) => name.endsWith('.ics'));
  expect(calendars.length).toBeGreaterThan(1);
  const feeds = files.filter((name) => name.startsWith('/feeds/'));
  const known = new Set([...pages.map(({ path }) => path), ...calendars, ...feeds]);
  for (const { path, html } of pages) {
    const addresses = all(html, /<a\b[^>]*\bhref="(\/[^"#?]*)/g);
    const nowhere = addresses.filter(
      (address) => !/^\/(?:api|data)\//.test(address) && !known.has(address),
    );
    expect(nowhere, `${path} links to pages that are not there`).toEqual([]);
    const places = new Set(all(html, / id="([^"]+)"/g));
    const missing = all(html, /<a\b[^>]*\bhref="#([^"]+)"/g).filter((id) => !places.has(id));
    expect(missing, `${path} links to places it does not have`).toEqual([]);
  }
});

test('the mocks stay at home @desktop', async () => {
  const names = await readdir(siteFolder, { recursive: true });
  expect(names.filter((name) => /mock/i.test(name))).toEqual([]);
  const scripts = names.filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(3);
  for (const name of scripts) {
    const text = await readFile(join(siteFolder, name), 'utf8');
    // The template of a private plan has an example of Eastmere, which says that it is made up.
    const found = /mockServiceWorker|Norwick|Vale of Tarn|\bmsw\b/.exec(text);
    expect(found?.[0], name).toBeUndefined();
  }
});

test('the API in the built site is what the publisher makes of the data set @desktop', async () => {
  const { output } = publish(await readDataFolder(siteData), await releaseFiles.read(siteData), {
    dictionary: await readDictionaryFile(siteData),
    site: process.env['SITE_ADDRESS']?.replace(/\/$/, '') ?? null,
  });
  expect(output?.size).toBeGreaterThan(158);
  for (const [path, text] of output ?? []) {
    const built = await readFile(join(siteFolder, path), 'utf8');
    expect(built === text, `${path} is as published`).toBe(true);
  }
  const csvs = (await readdir(siteData)).filter((name) => name.endsWith('.csv'));
  for (const name of csvs) {
    const [source, copy] = await Promise.all([
      readFile(join(siteData, name)),
      readFile(join(siteFolder, 'data', name)),
    ]);
    expect(copy.equals(source), `${name} can be downloaded as it is`).toBe(true);
  }
});
