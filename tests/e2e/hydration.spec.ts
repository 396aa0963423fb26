import { expect, type Page, type Request } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { layoutShift } from './support/layoutShift.ts';
import { openPage } from './support/openPage.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';

/** What a reader follows is known in the browser only: the page goes on from how it was written. */
const { following, ...written } = pagePaths;

for (const path of Object.values(written)) {
  test(`${path} is taken over as it was written, and nothing moves`, async ({ page }) => {
    await openPage(page, path);
    const written = await (await page.request.get(path)).text();
    // In a page of its own: this site's policy lets no text become HTML.
    const reader = await page.context().newPage();
    const count = (place: Page, html: string | null) =>
      place.evaluate((text) => {
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
    const before = await count(reader, written);
    await reader.close();
    expect(before.text).toBeGreaterThan(500);
    expect(before.navs).toBeGreaterThan(0);
    expect(await count(page, null)).toEqual(before);

    await page.evaluate(() => {
      window.scrollTo(0, document.body.scrollHeight);
    });
    expect(await layoutShift(page)).toBeLessThan(0.001);
  });
}

test(`${following} keeps what was written, and nothing moves`, async ({ page }) => {
  await openPage(page, following);
  const html = await (await page.request.get(following)).text();
  const headline = /<h1[^>]*>([^<]+)</.exec(html)?.[1] ?? '';
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await layoutShift(page)).toBeLessThan(0.001);
});

test('a first visit fetches at most 120 kB of script, and nothing of the API @desktop', async ({
  page,
}) => {
  const { explore, council, data, actionPlans, plan, scrutinyPack, myPlan } = pagePaths;
  const { england, compare, themes, theme, afterInadequate, areaSend } = pagePaths;
  const national = [england, compare, themes, theme, afterInadequate, areaSend];
  const local = [explore, council, data, actionPlans, plan, scrutinyPack, myPlan, following];
  for (const path of [...local, ...national]) {
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
    // Following begins with a choice among all councils.
    const asked = path === following ? ['/api/v1/council-names.json'] : [];
    expect(api, `${path} has its data in the page`).toEqual(asked);
  }
});
