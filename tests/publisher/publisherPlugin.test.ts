import { mkdir, readdir, readFile, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { versionPath } from '#contract/versionPath.ts';
import { publish } from '#publisher/publish.ts';
import { publisherPlugin } from '#publisher/publisherPlugin.ts';
import { keptVersions } from '#publisher/versions/keptVersions.ts';
import { versionOf } from '#publisher/versions/versionOf.ts';
import { editedDataSet } from '#tests/support/editedDataSet.ts';
import { openPage } from '#tests/support/openPage.ts';
import { readFolder } from '#tests/support/readFolder.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';
import { tinyReleases } from '#tests/support/tinyReleases.ts';
import { writeFiles } from '#tests/support/writeFiles.ts';

const broken = editedDataSet(
  ['inspections.csv', '2023-02-06', '2023-02-29'],
  ['themes.csv', 'pathway-plans,Pathway plans', 'pathway-plans,'],
);

/** Milliseconds for a change to reach an open page on a busy machine. */
const patience = 10_000;

vi.setConfig({ testTimeout: 3 * patience });

/** What makes Vite's client show its overlay. */
const overlay = {
  type: 'error',
  err: expect.objectContaining({
    message: expect.stringContaining('inspections.csv:5 started_on') as string,
  }) as object,
};

interface Site {
  root: string;
  dataFolder: string;
}

async function site(files: ReadonlyMap<string, string>): Promise<Site> {
  const root = await temporaryFolder();
  const dataFolder = join(root, 'public/data');
  await writeFiles(dataFolder, files);
  await writeFiles(root, new Map([['index.html', '<!doctype html><title>Site</title>']]));
  return { root, dataFolder };
}

async function buildSite({ root, dataFolder }: Site): Promise<void> {
  const plugins = [publisherPlugin({ dataFolder })];
  await build({ root, configFile: false, logLevel: 'silent', plugins });
}

/** Starts a dev server and gives its address. */
async function serve({ root, dataFolder }: Site): Promise<string> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [publisherPlugin({ dataFolder })],
    server: { port: 0, host: '127.0.0.1' },
  });
  onTestFinished(() => server.close());
  await server.listen();
  return server.resolvedUrls?.local[0] ?? '';
}

test('a build emits the API with the site, byte for byte as published', async () => {
  const made = await site(tinyDataSet());
  await buildSite(made);
  const { output } = publish(tinyDataSet());
  // 31 files of the API, 3 calendars, and 2 feeds of all and of each of 6 councils.
  expect(output?.size).toBe(48);
  for (const [path, text] of output ?? []) {
    expect(await readFile(join(made.root, 'dist', path), 'utf8'), path).toBe(text);
  }
  expect(await readdir(join(made.root, 'dist/data'))).toHaveLength(17);
});

test('a build has the files of the present version and of every kept one', async () => {
  const made = await site(tinyDataSet());
  const westmere = editedDataSet(['councils.csv', ',Eastmere,', ',Westmere,']);
  const [now, then] = [publish(tinyDataSet()), publish(westmere)].map(({ output }) =>
    versionOf(output ?? new Map<string, string>()),
  );
  if (now === undefined || then === undefined) throw new Error('Not published');
  await keptVersions.write(made.dataFolder, then);
  await buildSite(made);
  for (const { version, files } of [now, then]) {
    const path = versionPath(version, apiPaths.council('eastmere'));
    expect(await readFile(join(made.root, 'dist', path), 'utf8')).toBe(
      files[apiPaths.council('eastmere')],
    );
  }
});

test('an error stops the build, tells all of them and leaves the last build as it was', async () => {
  const made = await site(tinyDataSet());
  await buildSite(made);
  const dist = join(made.root, 'dist');
  const before = await readFolder(dist);
  await writeFiles(made.dataFolder, broken);
  await expect(buildSite(made)).rejects.toThrow(
    /The data set has 2 errors and 1 warning\.\ninspections\.csv:5 started_on: .*\nthemes\.csv:5 label: /,
  );
  expect(before.get('data/themes.csv')).toContain('Pathway plans');
  expect(await readFolder(dist)).toEqual(before);
});

test('what is published can be read after the build, not before', async () => {
  const { root, dataFolder } = await site(tinyDataSet());
  const plugin = publisherPlugin({ dataFolder });
  expect(() => plugin.api.published()).toThrow('The data set has not been published yet');
  await build({ root, configFile: false, logLevel: 'silent', plugins: [plugin] });
  expect([...plugin.api.published().keys()]).toContain('api/v1/councils/eastmere.json');
});

test('the dev server answers from memory, with 404 in JSON for what there is not', async () => {
  const at = await serve(await site(tinyDataSet()));
  const found = await fetch(`${at}api/v1/councils/eastmere.json`);
  expect(found.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(await found.json()).toMatchObject({ id: 'eastmere', name: 'Eastmere' });
  const missing = await fetch(`${at}api/v1/councils/westmere.json`);
  expect(missing.status).toBe(404);
  expect(await missing.json()).toEqual({ message: 'There is no api/v1/councils/westmere.json.' });
  expect((await fetch(`${at}api/%`)).status).toBe(404);
  expect((await fetch(at)).headers.get('content-type')).toBe('text/html');
});

test('the dev server answers with calendars as text, and 404 where there is none', async () => {
  const at = await serve(await site(tinyDataSet()));
  const found = await fetch(`${at}calendars/plans/eastmere-2024.ics`);
  expect(found.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(await found.text()).toBe(
    publish(tinyDataSet()).output?.get('calendars/plans/eastmere-2024.ics'),
  );
  const missing = await fetch(`${at}calendars/vale-of-tarn.ics`);
  expect(missing.status).toBe(404);
  expect(missing.headers.get('content-type')).toBe('application/json; charset=utf-8');
});

test('the dev server answers with feeds in their own types, and 404 where there is none', async () => {
  const at = await serve(await site(tinyDataSet()));
  const typeOf = async (path: string) => (await fetch(at + path)).headers.get('content-type');
  expect(await typeOf('feeds/changes.atom')).toBe('application/atom+xml; charset=utf-8');
  expect(await typeOf('feeds/councils/eastmere.json')).toBe('application/feed+json; charset=utf-8');
  const missing = await fetch(`${at}feeds/councils/westmere.json`);
  expect(missing.status).toBe(404);
  expect(missing.headers.get('content-type')).toBe('application/json; charset=utf-8');
});

test('a new release reloads the page and is in the feeds', async () => {
  const made = await site(tinyDataSet());
  const at = await serve(made);
  const feed = async (): Promise<string> => (await fetch(`${at}feeds/changes.atom`)).text();
  expect(await feed()).not.toContain('<entry>');
  const received = await openPage(at);
  const [release] = tinyReleases;
  const text = JSON.stringify(release);
  await writeFiles(made.dataFolder, new Map([['releases/2026-07-16.json', text]]));
  await vi.waitFor(() => {
    expect(received).toContainEqual({ type: 'full-reload', path: '*' });
  }, patience);
  expect(await feed()).toContain('/changes#2026-07-16</id>');
});

test('a changed CSV reloads the page; a broken one shows the overlay and keeps the API', async () => {
  const made = await site(tinyDataSet());
  const at = await serve(made);
  const name = async (): Promise<unknown> => {
    const answer = await fetch(`${at}api/v1/councils/eastmere.json`);
    return ((await answer.json()) as { name: unknown }).name;
  };
  expect(await name()).toBe('Eastmere');

  const received = await openPage(at);
  await writeFiles(made.dataFolder, editedDataSet(['councils.csv', ',Eastmere,', ',Westmere,']));
  await vi.waitFor(() => {
    expect(received).toContainEqual({ type: 'full-reload', path: '*' });
  }, patience);
  expect(await name()).toBe('Westmere');

  await writeFiles(made.dataFolder, broken);
  await vi.waitFor(() => {
    expect(received.at(-1)).toMatchObject(overlay);
  }, patience);
  expect(await name()).toBe('Westmere');
});

test('data that can not be read show the overlay, keep the API and mend themselves', async () => {
  const made = await site(tinyDataSet());
  const at = await serve(made);
  const answer = async (): Promise<string> => (await fetch(`${at}api/v1/metadata.json`)).text();
  const before = await answer();

  const received = await openPage(at);
  // A folder has no text to read.
  const unreadable = join(made.dataFolder, 'more.csv');
  await mkdir(unreadable);
  await vi.waitFor(() => {
    expect(received.at(-1)).toMatchObject({
      type: 'error',
      err: { message: expect.stringContaining('could not be published. Error: EISDIR') as string },
    });
  }, patience);
  expect(await answer()).toBe(before);

  await rmdir(unreadable);
  await vi.waitFor(() => {
    expect(received.at(-1)).toEqual({ type: 'full-reload', path: '*' });
  }, patience);
  expect(await answer()).toBe(before);
});

test('a data set broken from the start answers 500 and says where to look', async () => {
  const at = await serve(await site(broken));
  const answer = await fetch(`${at}api/v1/metadata.json`);
  expect(answer.status).toBe(500);
  expect(await answer.json()).toEqual({
    message: 'The data set has errors; the terminal lists them.',
  });
});

test('a page opened while a check fails shows the overlay', async () => {
  const at = await serve(await site(broken));
  await fetch(`${at}api/v1/metadata.json`);
  const received = await openPage(at);
  await vi.waitFor(() => {
    expect(received).toContainEqual(expect.objectContaining(overlay));
  }, patience);
});
