import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createServer } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { publisherPlugin } from '#publisher/publisherPlugin.ts';
import { editedDataSet } from '#tests/support/editedDataSet.ts';
import { openPage } from '#tests/support/openPage.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';
import { writeFiles } from '#tests/support/writeFiles.ts';

/** Milliseconds for a change to reach an open page on a busy machine. */
const patience = 10_000;
/** Milliseconds in which a refresh that does not wait for the one before it would be through. */
const headStart = 1000;

vi.setConfig({ testTimeout: 3 * patience });

/** What the second reading of the data waits for once it has read; set by the test. */
const slowDisk = vi.hoisted(() => ({ readings: 0, isWaiting: false, gate: Promise.resolve() }));

vi.mock(import('#publisher/readDataFolder.ts'), async (original) => {
  const { readDataFolder } = await original();
  return {
    readDataFolder: async (folder) => {
      slowDisk.readings += 1;
      const isSlow = slowDisk.readings === 2;
      const files = await readDataFolder(folder);
      if (isSlow) {
        slowDisk.isWaiting = true;
        await slowDisk.gate;
      }
      return files;
    },
  };
});

test('a slow reading does not put old data over those of a later change', async () => {
  const root = await temporaryFolder();
  const dataFolder = join(root, 'public/data');
  await writeFiles(dataFolder, tinyDataSet());
  await writeFiles(root, new Map([['index.html', '<!doctype html><title>Site</title>']]));
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [publisherPlugin({ dataFolder })],
    server: { port: 0, host: '127.0.0.1' },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const at = server.resolvedUrls?.local[0] ?? '';
  await fetch(`${at}api/v1/metadata.json`);
  const received = await openPage(at);
  const change = async (name: string): Promise<void> => {
    const changed = editedDataSet(['councils.csv', ',Eastmere,', `,${name},`]).get('councils.csv');
    await writeFiles(dataFolder, new Map([['councils.csv', changed ?? '']]));
  };
  let open = (): void => undefined;
  slowDisk.gate = new Promise((resolve) => {
    open = resolve;
  });

  await change('Westmere');
  await vi.waitFor(() => {
    expect(slowDisk.isWaiting).toBe(true);
  }, patience);
  await change('Southmere');
  await setTimeout(headStart);
  open();
  await vi.waitFor(() => {
    const reloads = received.filter((one) => (one as { type: string }).type === 'full-reload');
    expect(reloads.length).toBeGreaterThanOrEqual(2);
  }, patience);
  const answer = await fetch(`${at}api/v1/councils/eastmere.json`);
  expect(await answer.json()).toMatchObject({ name: 'Southmere' });
});
