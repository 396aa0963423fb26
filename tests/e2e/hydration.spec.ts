import { expect, type Request } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { layoutShift } from './support/layoutShift.ts';
import { openPage } from './support/openPage.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';

for (const path of Object.values(pagePaths)) {
  test(`${path} is taken over as it was written, and nothing moves`, async ({ page }) => {
    await openPage(page, path);
    const written = await (await page.request.get(path)).text();
    const count = (html: string | null) =>
      page.evaluate((text) => {
        const root =
          text === null
            ? document.getElementById('root')
            : new DOMParser().parseFromString(text, 'text/html').getElementById('root');
        return {
          text: root?.textContent.length,
          elements: root?.querySelectorAll('*').length,
          navs: root?.querySelectorAll('nav').length,
          headings: root?.querySelectorAll('h1, h2, h3').length,
        };
      }, html);
    const before = await count(written);
    expect(before.text).toBeGreaterThan(500);
    expect(before.navs).toBeGreaterThan(0);
    expect(await count(null)).toEqual(before);

    await page.evaluate(() => {
      window.scrollTo(0, document.body.scrollHeight);
    });
    expect(await layoutShift(page)).toBeLessThan(0.001);
  });
}

test('a first visit fetches at most 120 kB of script, and nothing of the API @desktop', async ({
  page,
}) => {
  for (const path of [pagePaths.explore, pagePaths.council, pagePaths.data]) {
    const scripts = new Set<string>();
    const api: string[] = [];
    const note = (request: Request) => {
      const { pathname } = new URL(request.url());
      if (request.resourceType() === 'script') scripts.add(pathname);
      if (pathname.startsWith('/api/')) api.push(pathname);
    };
    page.on('request', note);
    await openPage(page, path);
    await page.waitForLoadState('networkidle');
    page.off('request', note);
    let bytes = 0;
    for (const script of scripts) {
      const text = await (await page.request.get(script)).body();
      bytes += gzipSync(text, { level: 9 }).length;
    }
    expect(scripts.size, path).toBeGreaterThan(0);
    expect(bytes, `script of ${path}, gzip`).toBeLessThanOrEqual(120_000);
    expect(api, `${path} has its data in the page`).toEqual([]);
  }
});
