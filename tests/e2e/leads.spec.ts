import { expect, type Page } from '@playwright/test';
import { openPage } from './support/openPage.ts';
import { PageLife } from './support/PageLife.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';

// By hand from judgements.csv. Newham in 2019: inadequate but for help and protection, which required
// improvement; in 2026 all outstanding: 3 + 2 + 3 + 3 grades. Isles of Scilly, 2019 to 2023: leaders
// from outstanding to inadequate, protection from good, the others from good to requires improvement.

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const group = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const result = (page: Page) => page.getByRole('status').filter({ hasText: /^Showing/ });

test('the page says what stands out, and the largest fall comes first', async ({ page }) => {
  await openPage(page, pagePaths.leads);
  await expect(heading(page)).toHaveText(
    'Since 2019 judgements rose furthest in Newham and fell furthest in the Isles of Scilly',
  );
  await expect(group(page, 'First reports without an overall grade')).toContainText('11 leads');
  const falls = group(page, 'Largest falls since 2019');
  await expect(falls.getByRole('listitem').first()).toContainText(
    /the Isles of Scilly fell by seven grades in all between its reports of 19 December 2019 and 25 August 2023/,
  );
  await expect(group(page, 'Largest rises since 2019').getByRole('listitem').first()).toContainText(
    'Newham rose by 11 grades in all',
  );
  await falls.getByText('How this is worked out').click();
  await expect(falls.getByText(/the overall grade apart/)).toBeVisible();
});

test('a lead leads to the figure that shows it, and back', async ({ page }) => {
  await openPage(page, `${pagePaths.leads}?kind=fell`);
  const life = new PageLife(page);
  await life.mark();
  await page.getByRole('link', { name: 'Both reports side by side on Isles of Scilly' }).click();
  await expect(page).toHaveURL(
    /\/councils\/isles-of-scilly\?before=isles-of-scilly-ilacs-2019-12-19#then-and-now$/,
  );
  const figure = page.getByRole('region', { name: /^Then and now: 2019/ });
  await expect(figure).toBeInViewport();
  await expect(figure).toContainText('Outstanding');
  await page.goBack();
  await expect(result(page)).toContainText('Showing 8 of 201 leads.');
  expect(await life.lasts()).toBe(true);
});

test('every figure a lead names is there', async ({ page }) => {
  await page.goto(pagePaths.leads);
  const links = page.getByRole('main').locator('li a[href^="/"]');
  const addresses = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(addresses.length).toBe(201);
  const pages = new Map<string, string>();
  for (const address of addresses) {
    const { pathname, hash } = new URL(address ?? '', 'http://site.example');
    const html = pages.get(pathname) ?? (await (await page.request.get(pathname)).text());
    pages.set(pathname, html);
    expect(html, address ?? 'no address').toContain(`id="${hash.slice(1)}"`);
  }
});

test('narrowed down by council: in the address, for a reader who comes by it too', async ({
  page,
}) => {
  await openPage(page, pagePaths.leads);
  await page.getByLabel('Council', { exact: true }).selectOption({ label: 'Trafford' });
  // No overall grade, 2019 from one end to the other and one judgement alone, inadequate again, two
  // themes, care leavers below children in care.
  await expect(result(page)).toContainText('Showing 6 of 201 leads.');
  await expect(page).toHaveURL(/\/leads\?council=trafford$/);
  await openPage(page, `${pagePaths.leads}?council=trafford&kind=no-overall`);
  await expect(result(page)).toContainText('Showing 1 of 201 leads.');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('listitem')).toContainText(
    'inadequate for the impact of leaders and for help and protection',
  );
});

test('a sentence is copied with its source and the day the data reach to @desktop', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page, `${pagePaths.leads}?kind=one-judgement&council=cheshire-east`);
  await page.getByRole('button', { name: 'Copy sentence on Cheshire East' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('inadequate overall. Only one judgement was inadequate');
  expect(copied).toContain('https://files.ofsted.gov.uk/v1/file/50247203');
  expect(copied).toMatch(/\/councils\/cheshire-east#timeline/);
  expect(copied).toMatch(/data to 20 August 2026$/);
});

test('the footer leads here from every page', async ({ page }) => {
  await openPage(page, pagePaths.council);
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: /^Story leads/ })
    .click();
  await expect(heading(page)).toContainText('Newham');
  await expect(heading(page)).toBeFocused();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('all leads are read, no control stands idle', async ({ page, faults }) => {
    faults.expect(/^csp: .*\.js$/);
    await page.goto(pagePaths.leads);
    await expect(page.getByText(/Newham rose by 11 grades/)).toBeVisible();
    await page.getByText('37 more leads: Largest rises since 2019').click();
    await expect(page.getByText(/Leicestershire rose by four grades/)).toBeVisible();
    await expect(page.getByLabel('Kind', { exact: true })).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
