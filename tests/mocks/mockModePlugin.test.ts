// @vitest-environment node
import { readFile } from 'node:fs/promises';
import { http, passthrough } from 'msw';
import { build, createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mockModePlugin } from '#mocks/mockModePlugin.ts';
import { tinyAnswers } from '#mocks/tinyAnswers.ts';
import { server as mockServer } from '#tests/support/mockServer.ts';

const page = '<html><body><script type="module" src="/src/app/start.tsx"></script></body></html>';

describe('the development server', () => {
  let server: ViteDevServer;
  let address = '';

  beforeAll(async () => {
    server = await createServer({
      configFile: false,
      logLevel: 'silent',
      base: '/a-folder/',
      cacheDir: 'node_modules/.vite-test',
      plugins: [mockModePlugin()],
      optimizeDeps: { noDiscovery: true },
      server: { host: '127.0.0.1', port: 5299, watch: null },
    });
    await server.listen();
    address = server.resolvedUrls?.local[0] ?? '';
  });

  afterAll(() => server.close());

  it('gives the browser the published answers', async () => {
    const { answers } = (await server.ssrLoadModule('virtual:mock-answers')) as {
      answers: ReadonlyMap<string, string>;
    };
    expect([...answers]).toEqual([...tinyAnswers()]);
    expect(answers.get('api/v1/councils.json')).toContain('"name":"Eastmere"');
  });

  it('serves the worker below the base address, as it is', async () => {
    mockServer.use(http.get(`${address}*`, () => passthrough()));
    const response = await fetch(`${address}mockServiceWorker.js`);
    expect(response.headers.get('content-type')).toBe('text/javascript');
    expect(await response.text()).toBe(await readFile('mocks/public/mockServiceWorker.js', 'utf8'));
  });

  it('lets the mocks start the app', async () => {
    const html = await server.transformIndexHtml('/', page);
    expect(html).not.toContain('src/app/start.tsx');
    expect(html).toContain('html-proxy');
  });
});

it('never builds', async () => {
  const building = build({
    configFile: false,
    logLevel: 'silent',
    mode: 'mock',
    plugins: [mockModePlugin()],
    build: { write: false },
  });
  await expect(building).rejects.toThrow('The mocks are for development');
});
