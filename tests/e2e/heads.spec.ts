import { expect } from '@playwright/test';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';

const dataSets = [
  pagePaths.explore,
  pagePaths.data,
  pagePaths.council,
  pagePaths.noOverall,
  pagePaths.plan,
  pagePaths.planWithoutActions,
];
/** They put other pages' data together, or are a reader's own work. */
const others = [
  pagePaths.actionPlans,
  pagePaths.scrutinyPack,
  pagePaths.following,
  pagePaths.myPlan,
  pagePaths.leads,
];

for (const path of [...dataSets, ...others]) {
  test(`${path} says what it is to search engines and link previews @desktop`, async ({ page }) => {
    await page.goto(path);
    const content = (selector: string) => page.locator(selector).getAttribute('content');
    const title = await page.title();
    expect(title).toContain('Council Inspection Tracker');

    const description = await content('meta[name="description"]');
    expect(description?.length).toBeGreaterThan(40);
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    expect(new URL(canonical ?? '').pathname).toBe(path);

    const cardTitle = await content('meta[property="og:title"]');
    expect(cardTitle?.length).toBeGreaterThan(6);
    expect(title).toContain(cardTitle);
    expect(await content('meta[property="og:description"]')).toBe(description);
    expect(new URL((await content('meta[property="og:url"]')) ?? '').pathname).toBe(path);
    expect(await content('meta[name="twitter:card"]')).toBe('summary_large_image');
    const { pathname: image } = new URL((await content('meta[property="og:image"]')) ?? '');
    const picture = await page.request.get(image);
    expect(picture.status(), `${image} is there`).toBe(200);
    expect(picture.headers()['content-type']).toBe('image/png');
  });
}

for (const path of dataSets) {
  test(`${path} says to search engines which data it holds @desktop`, async ({ page }) => {
    await page.goto(path);
    const description = await page.locator('meta[name="description"]').getAttribute('content');
    const json = await page.locator('script[type="application/ld+json"]').textContent();
    const about = JSON.parse(json ?? '') as Record<string, unknown>;
    expect(about).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      dateModified: '2026-08-20',
      description,
    });
    expect(about['license']).toContain('open-government-licence');
  });
}

test('the head follows the reader from page to page', async ({ page }) => {
  await page.goto(pagePaths.data);
  const before = await page.title();
  await page
    .getByRole('navigation', { name: 'Site' })
    .getByRole('link', { name: 'Explore' })
    .click();
  await expect(page).not.toHaveTitle(before);
  await expect(page).toHaveTitle(/68 councils.*17 a worse one/);
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
  expect(new URL(canonical ?? '').pathname).toBe('/');
});
