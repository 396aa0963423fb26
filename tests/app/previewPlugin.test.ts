// @vitest-environment node
import { join } from 'node:path';
import { http, passthrough } from 'msw';
import { preview } from 'vite';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { previewPlugin } from '#app/previewPlugin.ts';
import { server as mockServer } from '#tests/support/mockServer.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { writeFiles } from '#tests/support/writeFiles.ts';

// The server under test is a real one.
beforeEach(() => {
  mockServer.use(http.get(/127\.0\.0\.1/, passthrough));
});

const headers = (base: string) => `${base}*
  X-Content-Type-Options: nosniff

${base}calendars/*.ics
  Content-Type: text/calendar; charset=utf-8
  Cache-Control: public, max-age=60

${base}data
  Cache-Control: public, max-age=7
`;

async function servedAt(base: string, hasHosting = true): Promise<string> {
  const root = await temporaryFolder();
  await writeFiles(
    join(root, 'dist/calendars/plans'),
    new Map([['eastmere-2024.ics', 'BEGIN:VCALENDAR’']]),
  );
  await writeFiles(join(root, 'dist/data'), new Map([['index.html', '<title>Data</title>']]));
  const files = new Map([
    ['404.html', '<title>Nothing here</title>'],
    ['data.html', '<title>Data</title>'],
  ]);
  if (hasHosting) {
    files.set('_headers', headers(base));
    files.set('_redirects', `${base}data-set ${base}data 301\n`);
  }
  await writeFiles(join(root, 'dist'), files);
  const server = await preview({
    root,
    base,
    configFile: false,
    logLevel: 'silent',
    plugins: [previewPlugin()],
    preview: { port: 0, host: '127.0.0.1' },
  });
  onTestFinished(() => server.close());
  return server.resolvedUrls?.local[0] ?? '';
}

const asPage = { headers: { accept: 'text/html' } };

test.each(['/', '/tracker/'])('under %s files and pages have the built headers', async (base) => {
  const at = await servedAt(base);
  const calendar = await fetch(`${at}calendars/plans/eastmere-2024.ics`);
  expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(calendar.headers.get('cache-control')).toBe('public, max-age=60');
  expect(calendar.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await calendar.text()).toBe('BEGIN:VCALENDAR’');
  const page = await fetch(`${at}data?on=2019`, asPage);
  expect(page.headers.get('cache-control')).toBe('public, max-age=7');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).toBe('<title>Data</title>');
});

test('no header is there that was not built', async () => {
  const at = await servedAt('/');
  const origin = { headers: { origin: 'http://localhost:1' } };
  const calendar = await fetch(`${at}calendars/plans/eastmere-2024.ics`, origin);
  expect(calendar.headers.get('access-control-allow-origin')).toBeNull();
});

test('a page whose address is a folder too is there with a slash and without', async () => {
  const at = await servedAt('/');
  for (const path of ['data', 'data/']) {
    const page = await fetch(at + path, asPage);
    expect(page.status).toBe(200);
    expect(await page.text()).toBe('<title>Data</title>');
  }
});

test.each(['/', '/tracker/'])('under %s a former address leads to the new one', async (base) => {
  const at = await servedAt(base);
  const answer = await fetch(`${at}data-set?a=b`, { ...asPage, redirect: 'manual' });
  expect(answer.status).toBe(301);
  expect(answer.headers.get('location')).toBe(`${base}data?a=b`);
});

test('what is not there is a 404: a page for readers, a word for scripts', async () => {
  const at = await servedAt('/');
  const page = await fetch(`${at}nowhere`, asPage);
  expect(page.status).toBe(404);
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await page.text()).toContain('Nothing here');
  expect((await fetch(`${at}calendars/norwick.ics`)).status).toBe(404);
  expect((await fetch(`${at}calendars/..%2f404.ics`)).status).toBe(404);
});

test('a host’s own files are not part of the site', async () => {
  const at = await servedAt('/');
  for (const name of ['_headers', '_redirects']) expect((await fetch(at + name)).status).toBe(404);
});

test('an older build, without these files, is served all the same', async () => {
  const at = await servedAt('/', false);
  expect((await fetch(`${at}data`, asPage)).status).toBe(200);
});
