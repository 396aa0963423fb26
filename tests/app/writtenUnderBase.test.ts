import { afterEach, expect, test, vi } from 'vitest';
import { tinyAnswers } from '#mocks/tinyAnswers.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('where the site is not at the root of its host, each page is written for its own path', async () => {
  vi.stubEnv('BASE_URL', '/tracker/');
  vi.resetModules();
  const { writePage } = await import('#app/writePage.tsx');
  const answers = tinyAnswers();
  const { body, file } = await writePage('/leads', (path) => answers.get(path) ?? '');
  expect(file).toBe('src/app/pages/leadsPage.tsx');
  expect(body).toContain('id="longest-without"');
  expect(body).toContain('href="/tracker/councils/norwick');
  expect(body).not.toMatch(/href="\/councils/);
});
