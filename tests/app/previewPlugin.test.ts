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

async function servedAt(base: string): Promise<string> {
  const root = await temporaryFolder();
  await writeFiles(
    join(root, 'dist/calendars/plans'),
    new Map([['eastmere-2024.ics', 'BEGIN:VCALENDAR’']]),
  );
  await writeFiles(join(root, 'dist'), new Map([['404.html', '<title>Nothing here</title>']]));
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

test.each(['/', '/tracker/'])('under %s a calendar says its type and encoding', async (base) => {
  const at = await servedAt(base);
  const calendar = await fetch(`${at}calendars/plans/eastmere-2024.ics`);
  expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(await calendar.text()).toBe('BEGIN:VCALENDAR’');
});

test('a calendar that is not there is a 404', async () => {
  const at = await servedAt('/');
  expect((await fetch(`${at}calendars/norwick.ics`)).status).toBe(404);
  expect((await fetch(`${at}calendars/..%2f404.ics`)).status).toBe(404);
});
