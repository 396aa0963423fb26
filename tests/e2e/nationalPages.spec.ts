import { expect, type Page } from '@playwright/test';
import { NationalPage } from './support/NationalPage.ts';
import { openPage } from './support/openPage.ts';
import { overflowing } from './support/overflowing.ts';
import { PageLife } from './support/PageLife.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';

// What the pages on themes, on what follows an inadequate judgement, on area SEND and on joint
// inspections have in common.

const { themes, theme, afterInadequate, areaSend, jointInspections } = pagePaths;
const pages = [themes, theme, afterInadequate, areaSend, jointInspections];
const api = '**/api/**';
const nation = (page: Page) => page.getByRole('navigation', { name: 'The national picture' });

test('round the national pages by the way between them', async ({ page }) => {
  const national = new NationalPage(page);
  await national.open(themes);
  const life = new PageLife(page);
  await life.mark();
  const stops = [
    ['After inadequate', afterInadequate, /^44 of 53/],
    ['Area SEND', areaSend, /24 of 95 local areas$/],
    ['Joint inspections', jointInspections, /of 64 joint inspections/],
    ['What inspectors ask for', themes, /in 171 of 322 reports$/],
  ] as const;
  for (const [label, path, words] of stops) {
    await nation(page).getByRole('link', { name: label }).click();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(national.heading).toHaveText(words);
    await expect(national.heading).toBeFocused();
    await expect(nation(page).locator('[aria-current="page"]')).toHaveText(label);
  }
  expect(await life.lasts()).toBe(true);
});

const ways = [
  {
    from: areaSend,
    name: 'What inspectors ask for',
    what: 'what reports asked to improve',
    to: themes,
  },
  { from: themes, name: 'Management oversight and supervision', what: 'this theme', to: theme },
  {
    from: themes,
    name: 'After inadequate',
    what: 'the councils once judged inadequate',
    to: afterInadequate,
  },
  { from: themes, name: 'Area SEND', what: 'the inspections', to: areaSend },
  { from: themes, name: 'Joint inspections', what: 'the inspections', to: jointInspections },
] as const;

for (const { from, name, what, to } of ways) {
  test(`${to} reached from inside the app with the API down: says so, and the retry works`, async ({
    page,
    faults,
  }) => {
    faults.expect(/^500: .*\/api\/v1\//);
    const national = new NationalPage(page);
    await national.open(from);
    const words = await national.heading.textContent();
    const life = new PageLife(page);
    await life.mark();
    await page.route(api, (route) => route.fulfill({ status: 500, body: '{}' }));
    await page.getByRole('main').getByRole('link', { name }).first().click();
    await expect(page.getByText(`Could not load ${what}`)).toBeVisible();
    await expect(page.getByText('The server had a problem')).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Site' })).toBeVisible();
    await expect(page.getByLabel('Find a council')).toBeVisible();
    const retry = page.getByRole('button', { name: 'Try again' });
    await page.unroute(api);
    await retry.click();
    await expect(national.heading).toHaveText(/\d/);
    await expect(national.heading).not.toHaveText(words ?? '');
    await expect(page.getByText('Could not load')).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`${to}$`));
    expect(await life.lasts()).toBe(true);
  });
}

for (const path of pages) {
  test(`${path} opened directly needs no API @desktop`, async ({ page }) => {
    await page.route(api, (route) => route.fulfill({ status: 500, body: '{}' }));
    const national = new NationalPage(page);
    await national.open(path);
    await expect(national.heading).toHaveText(/\d/);
    await expect(page.getByText('Could not load')).toHaveCount(0);
    await expect(page.getByText(/20 August 2026/).first()).toBeVisible();
  });

  test(`printed, ${path} is on paper in dark ink, with its tables and without controls @desktop`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const national = new NationalPage(page);
    await national.open(path);
    await expect(page.getByLabel('Find a council')).toBeHidden();
    await expect(nation(page)).toBeHidden();
    const controls = national.main.locator('select, input, [role="tab"]');
    expect(await controls.count()).toBeGreaterThan(0);
    for (const control of await controls.all()) await expect(control).toBeHidden();
    // Numbers that open stay as numbers; every other button is gone.
    const buttons = national.main.locator('button:not(:empty):not([data-behind])');
    for (const button of await buttons.all()) await expect(button).toBeHidden();
    await expect(national.main.locator('[data-behind]:visible').first()).toHaveText(/^\d/);
    await expect(national.main.getByRole('figure').first()).toBeVisible();
    const ink = await page.evaluate(() => getComputedStyle(document.documentElement).color);
    expect(ink).toBe('rgb(18, 22, 26)');
  });
}

const wide = [
  `${themes}?region=Yorkshire+and+The+Humber&grade=requires-improvement&open=ranking.management-oversight`,
  `${theme}?region=Yorkshire+and+The+Humber&open=asked`,
  `${afterInadequate}?council=bournemouth-christchurch-and-poole&open=next&axis=calendar`,
  `${areaSend}?region=South+West&open=now.inconsistent`,
  `${jointInspections}?topic=initial-need-and-risk&open=lane.all.2023`,
];

for (const path of wide) {
  test(`${path} fits 320 and 640 pixels, tables shown @desktop`, async ({ page }) => {
    for (const width of [320, 640]) {
      await page.setViewportSize({ width, height: 800 });
      const national = new NationalPage(page);
      await national.open(path);
      await expect(national.behindTitle).toBeVisible();
      for (const tab of await page.getByRole('tab', { name: 'Table' }).all()) await tab.click();
      await expect(page.getByRole('tabpanel', { name: 'Table' }).first()).toBeVisible();
      expect(await overflowing(page), `${width} pixels`).toEqual([]);
    }
  });

  test(`${path}: buttons and fields are large enough for a finger @phone`, async ({ page }) => {
    const national = new NationalPage(page);
    await national.open(path);
    await expect(national.behindTitle).toBeVisible();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('main button:not([data-behind]), main select')]
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 24))
        .map(({ element }) => element.outerHTML.slice(0, 140)),
    );
    expect(small).toEqual([]);
    // Numbers stand in lines of a table: no less than WCAG 2.5.8 asks for.
    const numbers = await page.evaluate(() =>
      [...document.querySelectorAll('main [data-behind]')]
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
        .map(({ element }) => element.outerHTML.slice(0, 140)),
    );
    expect(numbers).toEqual([]);
  });
}

const odd = [
  [
    `${themes}?by=dreams&region=Atlantis&grade=A%2B&area=luck&group=fame&sort=size&since=1066&open=none`,
    8,
  ],
  [`${themes}?since=2022&until=2019`, 1],
  [`${theme}?outcome=luck&region=Atlantis&open=1066`, 3],
  [`${afterInadequate}?judgement=vibes&council=atlantis&order=luck&axis=sideways&open=none`, 5],
  [`${areaSend}?found=luck&region=Atlantis&sort=fame&direction=sideways&open=now.luck`, 5],
  [`${jointInspections}?found=luck&topic=fame&region=Atlantis&sort=size&open=lane.luck`, 5],
] as const;

for (const [path, count] of odd) {
  test(`${path}: what nobody can choose is told and left out @desktop`, async ({ page }) => {
    const national = new NationalPage(page);
    await national.open(path);
    await expect(national.notices).toHaveCount(count);
    await expect(national.heading).toHaveText(/\d/);
  });
}

test('rubbish in the address does no harm @desktop', async ({ page }) => {
  for (const path of pages) {
    for (const query of [
      '?open=%00%ff&region=%E0%A4%A',
      '?__proto__=1&constructor=2&open=__proto__',
      `?region=${'x'.repeat(4000)}`,
      "?open=<script>alert('hello')</script>#nowhere",
    ]) {
      await openPage(page, path + query);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d/);
    }
  }
});
