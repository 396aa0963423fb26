import { expect } from '@playwright/test';
import { layoutShift } from './support/layoutShift.ts';
import { openPage } from './support/openPage.ts';
import { siteTest as test } from './support/siteTest.ts';
import { violations } from './support/violations.ts';

const paths = {
  council: '/embed/councils/cheshire-east/timeline',
  plan: '/embed/plans/cheshire-east-2024/timeline',
  burnUp: '/embed/plans/cheshire-east-2024/burn-up',
  map: '/embed/england/map',
  twoDates: '/embed/england/two-dates',
} as const;
const older = '0123456789ab';

for (const path of Object.values(paths)) {
  test(`${path} is a figure and nothing else`, async ({ page }) => {
    const response = await openPage(page, path);
    expect(response.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('figure')).toHaveCount(1);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('tab')).toHaveCount(2);
    await expect(page.getByText(/^Source: .* Data to 20 August 2026\./)).toBeVisible();
    const link = page.getByRole('link', { name: 'Explore it at Council Inspection Tracker' });
    await expect(link).toHaveAttribute('target', '_blank');
    await page.getByRole('tab', { name: 'Table' }).click();
    await expect(page.getByRole('table').first()).toBeVisible();
    expect(await layoutShift(page)).toBeLessThan(0.001);
  });

  test(`${path} can be read from 240 pixels on, by everyone @desktop`, async ({ page }) => {
    for (const width of [240, 320, 1000]) {
      await page.setViewportSize({ width, height: 800 });
      await openPage(page, path);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${width} pixels`).toBe(width);
    }
    expect(await violations(page)).toEqual([]);
    await openPage(page, `${path}?theme=dark`);
    expect(await violations(page, true)).toEqual([]);
  });

  test(`${path} is for frames, not for search engines @desktop`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    expect(new URL(canonical ?? '').pathname).not.toContain('embed');
    const sitemap = await (await page.request.get('/sitemap.xml')).text();
    expect(sitemap).not.toContain('/embed/');
  });
}

test('the theme is the reader’s, or the one that is asked for @desktop', async ({ page }) => {
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = 'rgb(255, 255, 255)';
  const dark = 'rgb(20, 24, 28)';
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(paths.council);
    expect(await paper()).toBe(scheme === 'light' ? light : dark);
    await page.goto(`${paths.council}?theme=light`);
    expect(await paper()).toBe(light);
    await page.goto(`${paths.council}?theme=dark`);
    expect(await paper()).toBe(dark);
  }
});

test('the map and the two dates show what Explore’s address asks for @desktop', async ({
  page,
}) => {
  await openPage(page, `${paths.map}?on=2019&judgement=help-and-protection`);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'Help and protection as at 31 December 2019',
  );
  await expect(page.getByRole('figure')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Explore it/ })).toHaveAttribute(
    'href',
    '/?on=2019&judgement=help-and-protection#map',
  );
  await openPage(page, `${paths.twoDates}?on=2019&since=2016`);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('2016 and 2019');
});

test('a link in a figure leaves the frame @desktop', async ({ page, context }) => {
  await openPage(page, paths.map);
  const opened = context.waitForEvent('page');
  await page.locator('a[href="/councils/york"]').first().click();
  await expect(await opened).toHaveURL(/\/councils\/york$/);
  await expect(page).toHaveURL(new RegExp(`${paths.map}$`));
});

test('a frozen figure stays as it was and says so; the live one is one link away @desktop', async ({
  page,
}) => {
  const live = await (await page.request.get('/api/v1/councils/cheshire-east.json')).text();
  const { version } = JSON.parse(live) as { version: string };
  const then = live
    .replaceAll(version, older)
    .replace('"dataAsAt":"2026-08-20"', '"dataAsAt":"2025-01-31"')
    .replaceAll('Cheshire East', 'Cheshire East as it was');
  await page.route(`**/api/v1/versions/${older}/councils/cheshire-east.json`, (route) =>
    route.fulfill({ body: then, contentType: 'application/json' }),
  );
  await openPage(page, `${paths.council}?version=${older}`);
  await expect(page.getByText(/^Kept as it was/)).toHaveText(
    'Kept as it was, with data to 31 January 2025. Newer data, to 20 August 2026: see the live figure',
  );
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Cheshire East as it was');
  await expect(page.getByRole('figure')).toBeVisible();
});

test('the present version is there to be frozen at, and asks for nothing more @desktop', async ({
  page,
}) => {
  const live = await page.request.get('/api/v1/councils/cheshire-east.json');
  const { version } = (await live.json()) as { version: string };
  const kept = await page.request.get(`/api/v1/versions/${version}/councils/cheshire-east.json`);
  expect(await kept.text()).toBe(await live.text());
  await openPage(page, `${paths.council}?version=${version}`);
  await expect(page.getByRole('figure')).toBeVisible();
  await expect(page.getByText(/^Kept as it was/)).toHaveCount(0);
});

test('a version that is not kept gets a clear word, and no other data in its place @desktop', async ({
  page,
  faults,
}) => {
  faults.expect(/^404: .*\/versions\/0123456789ab\//);
  await page.goto(`${paths.council}?version=${older}`);
  await expect(
    page.getByRole('heading', { name: 'This version of the data is not kept' }),
  ).toBeVisible();
  await expect(page.getByRole('figure')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'See the live figure' })).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a figure reads as chart and table @desktop', async ({ page, faults }) => {
    faults.expect(/^csp: .*\.js$/);
    await page.goto(paths.council);
    await expect(page.getByRole('figure').getByRole('img').first()).toBeVisible();
    await expect(page.getByRole('table').first()).toBeVisible();
    await expect(page.getByText(/^Scripts are off: this is the live figure/)).toBeVisible();
    await expect(page.getByRole('tab').first()).toBeHidden();
  });
});
