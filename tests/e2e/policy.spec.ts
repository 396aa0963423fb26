import { expect, type Response } from '@playwright/test';
import { FollowingPage } from './support/FollowingPage.ts';
import { openPage } from './support/openPage.ts';
import { pagePaths } from './support/pagePaths.ts';
import { policyTest as test } from './support/policyTest.ts';
import { scrollThrough } from './support/scrollThrough.ts';
import { TakeAwayPage } from './support/TakeAwayPage.ts';

// The site under the headers it is built with: nothing it does is against its own policy.

function expectPolicy(response: Response, framing: string): void {
  const policy = response.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
  expect(policy).toContain(`; frame-ancestors ${framing}`);
  expect(policy).not.toMatch(/unsafe|https?:|nonce|sha\d/);
}

const views = [
  '/?on=2019&since=2014',
  '/compare?councils=bury,cheshire-east,trafford',
  '/england?judgement=leaders&as=count&group=kind',
  '/data/',
];
for (const path of [...Object.values(pagePaths), ...views]) {
  test(`${path} to its end @desktop`, async ({ page }) => {
    expectPolicy(await openPage(page, path), "'none'");
    await scrollThrough(page);
    await expect(page.locator('h1')).toBeAttached();
  });
}

const embeds = [
  '/embed/councils/cheshire-east/timeline',
  '/embed/plans/cheshire-east-2024/timeline',
  '/embed/plans/cheshire-east-2024/burn-up',
  '/embed/england/map?theme=dark&judgement=leaders',
  '/embed/england/two-dates',
];
for (const path of embeds) {
  test(`${path} as chart and as table @desktop`, async ({ page }) => {
    expectPolicy(await openPage(page, path), '*');
    await scrollThrough(page);
    await page.getByRole('tab', { name: 'Table' }).click();
    await expect(page.getByRole('table').first()).toBeVisible();
  });
}

test('a page that is not there @desktop', async ({ page, faults }) => {
  faults.expect(/^404: /);
  const response = await openPage(page, '/nowhere/at/all');
  expect(response.status()).toBe(404);
  expect(response.headers()['x-frame-options']).toBe('DENY');
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toBeAttached();
});

const { council, plan, england, themes, afterInadequate, areaSend } = pagePaths;
const figures: readonly (readonly [path: string, place: string])[] = [
  [council, '#timeline'],
  ['/', '#map'],
  ['/', '#two-dates'],
  [plan, '#timeline'],
  [plan, '#burn-up'],
  [england, '#shares'],
  [themes, '#ranking'],
  [afterInadequate, '#paths'],
  [areaSend, '#years'],
];
for (const [path, place] of figures) {
  test(`${path}${place} leaves as SVG and PNG @desktop`, async ({ page }) => {
    const takeAway = new TakeAwayPage(page);
    await takeAway.open(path, place);
    const svg = await takeAway.savePicture({ format: 'SVG' });
    expect(svg.bytes.toString('utf8')).toContain('<svg');
    const png = await takeAway.savePicture({ format: 'PNG', times: 2, colours: 'Dark' });
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    await takeAway.part('Data');
  });
}

test('every part of the dialog, the story pack and the snippet @desktop', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-write']);
  const takeAway = new TakeAwayPage(page);
  await takeAway.open(council, '#timeline');
  await takeAway.part('Words');
  await takeAway.part('Data');
  await takeAway.dialog
    .getByRole('button', { name: /^Copy table / })
    .first()
    .click();
  await expect(takeAway.outcome).toContainText('Copied');
  await takeAway.part('Embed');
  // The figure is measured in a hidden frame for it.
  await takeAway.press('Copy the code');
  await expect(takeAway.outcome).toHaveText('Copied the code');
  await takeAway.part('Story pack');
  const pack = await takeAway.save('Save story pack');
  expect(pack.bytes.subarray(0, 2).toString()).toBe('PK');
});

test('round the site without loading a page anew @desktop', async ({ page }) => {
  await openPage(page, '/');
  const site = page.getByRole('navigation', { name: 'Site' });
  for (const name of await site.getByRole('link').allTextContents()) {
    await site.getByRole('link', { name, exact: true }).click();
    await expect(page.locator('h1')).toBeVisible();
    await scrollThrough(page);
  }
});

test('following a council, and what the browser keeps @desktop', async ({ page }) => {
  await openPage(page, council);
  await page.getByRole('button', { name: 'Follow Cheshire East' }).click();
  const mine = new FollowingPage(page);
  await mine.open();
  await expect(mine.council('Cheshire East')).toBeVisible();
});

test('a private plan, and one begun from a published plan @desktop', async ({ page }) => {
  await openPage(page, pagePaths.myPlan);
  await scrollThrough(page);
  await openPage(page, plan);
  await page
    .getByRole('link', { name: /private copy/i })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await scrollThrough(page);
});

test('the foot of a printed pack is not against the policy @desktop', async ({ page }) => {
  await openPage(page, pagePaths.scrutinyPack);
  const said = await page.evaluate(() =>
    [...document.adoptedStyleSheets].flatMap(({ cssRules }) =>
      [...cssRules].map((rule) => rule.cssText),
    ),
  );
  expect(said.join()).toContain('Cheshire East · data to 20 August 2026');
  await page.pdf({ preferCSSPageSize: true });
});
