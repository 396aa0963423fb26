import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { siteFolder } from './support/siteFolder.ts';

// Each kind of file as a host hands it out.

const asked = 'public, max-age=0, must-revalidate';
const minutes = 'public, max-age=300, must-revalidate';
const forEver = 'public, max-age=31536000, immutable';
const open = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

const kinds: readonly (readonly [file: RegExp, headers: Record<string, string>])[] = [
  [/^england\.html$/, { 'content-type': 'text/html; charset=utf-8', 'cache-control': asked }],
  [
    /^councils\/bury\.html$/,
    { 'content-type': 'text/html; charset=utf-8', 'cache-control': asked },
  ],
  [/^embed\/england\/map\.html$/, { 'cross-origin-resource-policy': 'cross-origin' }],
  [/^assets\/.+\.js$/, { 'content-type': 'text/javascript', 'cache-control': forEver }],
  [/^assets\/.+\.css$/, { 'content-type': 'text/css', 'cache-control': forEver }],
  [/^assets\/.+\.woff2$/, { 'content-type': 'font/woff2', 'cache-control': forEver }],
  [/^api\/v1\/councils\.json$/, { 'content-type': 'application/json', ...open }],
  [/^api\/v1\/councils\/bury\.json$/, { 'cache-control': minutes, ...open }],
  [/^api\/v1\/versions\/.+\/councils\/bury\.json$/, { 'cache-control': forEver, ...open }],
  [
    /^data\/councils\.csv$/,
    { 'content-type': 'text/csv; charset=utf-8', 'cache-control': minutes, ...open },
  ],
  [/^data\/README\.md$/, { 'content-type': 'text/markdown; charset=utf-8', ...open }],
  [
    /^calendars\/plans\/.+\.ics$/,
    { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': minutes, ...open },
  ],
  [
    /^feeds\/changes\.atom$/,
    { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': minutes, ...open },
  ],
  [/^feeds\/councils\/bury\.json$/, { 'content-type': 'application/feed+json; charset=utf-8' }],
  [/^embed\.js$/, { 'cache-control': minutes, ...open }],
  [/^embedded\.js$/, { 'cache-control': minutes }],
  [/^cards\/.+\.png$/, { 'content-type': 'image/png' }],
];

test('each kind of file has its type, its time and its openness @desktop', async ({ request }) => {
  const names = await readdir(siteFolder, { recursive: true });
  for (const [pattern, headers] of kinds) {
    const file = names.find((name) => pattern.test(name)) ?? `no file like ${pattern.source}`;
    const response = await request.get(`/${file.replace(/\.html$/, '')}`, {
      headers: { accept: '*/*' },
    });
    expect(response.status(), file).toBe(200);
    expect(response.headers(), file).toMatchObject(headers);
    expect(response.headers(), file).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
  }
});

test('a file that has not changed is not sent again @desktop', async ({ request }) => {
  const first = await request.get('/data/councils.csv');
  const etag = first.headers()['etag'] ?? '';
  const second = await request.get('/data/councils.csv', { headers: { 'if-none-match': etag } });
  expect(second.status()).toBe(304);
});

test('the former address of the data page leads to the present one @desktop', async ({
  request,
}) => {
  const moved = await request.get('/data-set', { maxRedirects: 0 });
  expect(moved.status()).toBe(301);
  expect(moved.headers()['location']).toBe('/data');
});

test('what is not there is a 404, and what only hosts read is not there @desktop', async ({
  request,
}) => {
  for (const path of [
    '/nowhere',
    '/councils/eastmere',
    '/_headers',
    '/_redirects',
    '/data/x.csv',
  ]) {
    const response = await request.get(path, { headers: { accept: 'text/html' } });
    expect(response.status(), path).toBe(404);
    expect(await response.text(), path).toContain('There is no page here');
  }
});

test('no page is written with what the policy forbids @desktop', async () => {
  const names = await readdir(siteFolder, { recursive: true });
  const pages = names.filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(600);
  for (const name of pages) {
    const html = await readFile(join(siteFolder, name), 'utf8');
    const policy = html.indexOf('<meta http-equiv="Content-Security-Policy"');
    expect(policy, `${name} has the policy before anything it is for`).toBeGreaterThan(0);
    expect(html.search(/<(?:script|link|style|img)\b/), name).toBeGreaterThan(policy);
    // Text and values have no bare < or >; a script with a type that is no script's is only data.
    const tags = html.match(/<[a-z][^>]*>/g) ?? [];
    const forbidden = tags.filter(
      (tag) =>
        /^<style\b|\sstyle="|\son[a-z]+="|="javascript:/.test(tag) ||
        (/^<script\b/.test(tag) && !/ src="\/|type="application\/(?:ld\+)?json"/.test(tag)) ||
        (/^<(?:script|link|img|iframe)\b/.test(tag) &&
          !/rel="(?:canonical|alternate)"/.test(tag) &&
          /(?:src|href)="(?:https?:)?\/\//.test(tag)),
    );
    expect(forbidden, name).toEqual([]);
  }
});
