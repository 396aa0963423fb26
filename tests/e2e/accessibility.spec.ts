import { expect, type Page } from '@playwright/test';
import { openPage } from './support/openPage.ts';
import { pagePaths } from './support/pagePaths.ts';
import type { PageFaults } from './support/PageFaults.ts';
import { siteTest as test } from './support/siteTest.ts';
import { violations } from './support/violations.ts';

interface State {
  name: string;
  path: string;
  /** Brings the opened page into the state. */
  reach?: (page: Page, faults: PageFaults, isMobile: boolean) => Promise<void>;
}

async function typeIntoFinder(page: Page, text: string, seen: string): Promise<void> {
  await page.getByLabel('Find a council').focus();
  await page.keyboard.type(text);
  await expect(page.getByRole('search').getByText(seen).first()).toBeVisible();
}

const states: readonly State[] = [
  ...Object.entries(pagePaths).map(([name, path]) => ({ name, path })),
  { name: 'explore, moved in time', path: '/?on=2016&since=2014&judgement=help-and-protection' },
  { name: 'explore, narrowed down', path: '/?region=North+West&kind=unitary&change=fell' },
  { name: 'explore, nothing fits', path: '/?region=London&kind=county' },
  { name: 'explore, an address set right', path: '/?on=2999' },
  {
    name: 'explore, tables and help open',
    path: '/',
    reach: async (page) => {
      for (const tab of await page.getByRole('tab', { name: 'Table' }).all()) await tab.click();
      for (const help of await page.locator('summary').all()) await help.click();
    },
  },
  {
    name: 'council, tables and help open',
    path: pagePaths.council,
    reach: async (page) => {
      for (const tab of await page.getByRole('tab', { name: 'Table' }).all()) await tab.click();
      for (const help of await page.locator('summary').all()) await help.click();
    },
  },
  {
    name: 'action plans, action by action, filters open',
    path: '/action-plans?view=actions&on=2027-01-01&due=overdue',
    reach: async (page, _, isMobile) => {
      if (isMobile) await page.getByRole('button', { name: /Filters, 1 on/ }).click();
      await page.getByText('Ask for it in Knowsley').click();
    },
  },
  { name: 'action plans, nothing fits', path: '/action-plans?region=London&due=overdue' },
  {
    name: 'plan, a group of its actions, tables open',
    path: `${pagePaths.plan}?show=overdue`,
    reach: async (page) => {
      for (const tab of await page.getByRole('tab', { name: 'Table' }).all()) await tab.click();
    },
  },
  {
    name: 'plan, its burn-up drawn and help open',
    path: pagePaths.plan,
    reach: async (page) => {
      for (const help of await page.locator('summary').all()) await help.click();
      const burnUp = page.getByRole('figure', { name: /over time/ });
      await burnUp.scrollIntoViewIfNeeded();
      await expect(burnUp.locator('.recharts-surface').first()).toBeVisible();
    },
  },
  {
    name: 'scrutiny pack, its tables open',
    path: pagePaths.scrutinyPack,
    reach: async (page) => {
      for (const table of await page.locator('summary').all()) await table.click();
    },
  },
  {
    name: 'finder with councils',
    path: pagePaths.data,
    reach: async (page) => {
      await typeIntoFinder(page, 'north', 'North');
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'finder with an answer',
    path: pagePaths.data,
    reach: (page) => typeIntoFinder(page, 'CF10 1AA', 'is in Wales'),
  },
  {
    name: 'finder that cannot load',
    path: pagePaths.data,
    reach: async (page, faults) => {
      faults.expect(/^500: /);
      await page.route('**/api/**', (route) => route.fulfill({ status: 500, body: '{}' }));
      await typeIntoFinder(page, 'york', 'The server had a problem');
    },
  },
  {
    name: 'council that cannot load',
    path: pagePaths.council,
    reach: async (page) => {
      await page.route('**/api/**', (route) => route.fulfill({ json: { contract: 2 } }));
      await page.getByRole('link', { name: 'Gloucestershire' }).first().click();
      await expect(page.getByText('Could not load this council')).toBeVisible();
    },
  },
  {
    name: 'unknown council',
    path: '/councils/atlantis',
    reach: async (page, faults) => {
      faults.expect(/^404: /);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('atlantis');
    },
  },
];

const looks = [
  { look: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { look: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { look: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

for (const { name, path, reach } of states) {
  test(`${name}: no barriers, in light, dark and forced colours`, async ({
    page,
    faults,
    isMobile,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openPage(page, path);
    await reach?.(page, faults, isMobile);
    // Colours are the same on a phone; its layout is not.
    for (const { look, media } of isMobile ? looks.slice(0, 1) : looks) {
      await page.emulateMedia(media);
      expect(await violations(page, look !== 'light'), look).toEqual([]);
    }
  });
}

for (const path of [pagePaths.council, pagePaths.actionPlans, pagePaths.plan]) {
  test(`printed, ${path} is on paper in dark ink, without controls @desktop`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await openPage(page, path);
    await expect(page.getByLabel('Find a council')).toBeHidden();
    for (const control of await page
      .getByRole('main')
      .locator('button:not(:empty), input, select')
      .all())
      await expect(control).toBeHidden();
    const ink = await page.evaluate(() => getComputedStyle(document.documentElement).color);
    expect(ink).toBe('rgb(18, 22, 26)');
  });
}
