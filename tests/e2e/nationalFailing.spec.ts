import { expect, type Page } from '@playwright/test';
import { NationalPage } from './support/NationalPage.ts';
import { openPage } from './support/openPage.ts';
import { PageLife } from './support/PageLife.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';
import { untilDrawn } from './support/untilDrawn.ts';

// England over time and the comparison, where the API, a file of it or a script does not come.

/** From a council’s own page, which has its own data alone. */
async function moveTo(page: Page, link: 'England' | 'Compare'): Promise<void> {
  await openPage(page, pagePaths.council);
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: link }).click();
}

async function fail(page: Page, file: string): Promise<void> {
  await page.route(`**/api/v1/${file}`, (route) => route.fulfill({ status: 500, body: '{}' }));
}

async function retry(page: Page, file: string): Promise<void> {
  await page.unroute(`**/api/v1/${file}`);
  await page.getByRole('button', { name: 'Try again' }).click();
}

for (const [link, words] of [
  ['England', /^73% of councils were good or outstanding overall/],
  ['Compare', 'Which councils would you set side by side?'],
] as const) {
  test(`${link} without the councils says so, and the retry works`, async ({ page, faults }) => {
    faults.expect(/^500: .*\/councils\.json$/);
    const national = new NationalPage(page);
    await fail(page, 'councils.json');
    await moveTo(page, link);
    const life = new PageLife(page);
    await life.mark();
    await expect(page.getByText('Could not load the councils')).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Site' })).toBeVisible();
    await retry(page, 'councils.json');
    await expect(national.heading).toHaveText(words);
    expect(await life.lasts()).toBe(true);
  });
}

test('England without the inspections: their part says so, the rest stands, and the retry works', async ({
  page,
  faults,
}) => {
  faults.expect(/^500: .*\/inspections\.json$/);
  const national = new NationalPage(page);
  await fail(page, 'inspections.json');
  await moveTo(page, 'England');
  await expect(national.heading).toHaveText(/^73% of councils/);
  const part = page.locator('#inspections-per-year');
  await expect(part.getByText('Could not load the inspections of each year')).toBeVisible();
  for (const place of ['#shares', '#judgements', '#groups', '#flow', '#last-inspected'])
    await expect(page.locator(`${place} figure`)).toBeVisible();
  await retry(page, 'inspections.json');
  await expect(part.getByRole('heading', { level: 2 })).toContainText('40 graded inspections');
});

const parts = [
  {
    file: 'improvement.json',
    what: 'what reports ask to improve',
    place: '#shared-themes',
    words: /each asked of all three/,
  },
  { file: 'inspections.json', what: 'the visits', place: '#visits', words: /^Visits and joint/ },
] as const;

for (const { file, what, place, words } of parts) {
  test(`a comparison without ${file}: its part says so, the rest stands, and the retry works`, async ({
    page,
    faults,
  }) => {
    faults.expect(new RegExp(`^500: .*/${file.replace('.', '\\.')}$`));
    await fail(page, file);
    await openPage(page, `${pagePaths.compare}?councils=bury,cheshire-east,trafford`);
    await expect(page.getByText(`Could not load ${what}`)).toBeVisible();
    const others = ['#judgements', '#timeline', '#shared-themes', '#visits'].filter(
      (one) => one !== place,
    );
    for (const other of others)
      await expect(page.locator(other).getByRole('heading', { level: 2 })).toBeVisible();
    await retry(page, file);
    await expect(page.locator(place).getByRole('heading', { level: 2 })).toHaveText(words);
    await expect(page.getByText('Could not load')).toHaveCount(0);
  });
}

test('neighbours that do not come: the council stands alone, and the retry brings them', async ({
  page,
  faults,
}) => {
  faults.expect(/^500: .*\/councils\/cheshire-east\.json$/);
  const national = new NationalPage(page);
  await fail(page, 'councils/cheshire-east.json');
  await openPage(page, `${pagePaths.compare}?councils=cheshire-east&with=neighbours`);
  await expect(page.getByText('Could not load the statistical neighbours')).toBeVisible();
  await expect(page.locator('#judgements')).toContainText('1 council');
  await retry(page, 'councils/cheshire-east.json');
  await expect(national.heading).toHaveText(/ten statistical neighbours: 8 of 11 are/);
});

test('opened directly England needs no API, numbers and all', async ({ page }) => {
  await page.route('**/api/**', (route) => route.fulfill({ status: 500, body: '{}' }));
  const national = new NationalPage(page);
  await openPage(page, pagePaths.england);
  await untilDrawn(page.locator('#inspections-per-year'));
  await national.figure('inspections-per-year').getByRole('tab', { name: 'Table' }).click();
  await national.number('year.2025.send').click();
  await expect(national.behindTitle).toContainText('28 in 28 councils');
  await expect(page.getByText('Could not load')).toHaveCount(0);
});

test('charts that can’t be loaded: the table has every value, as is said', async ({
  page,
  faults,
}) => {
  faults.expect(/SharesChart.*\.js$/);
  const national = new NationalPage(page);
  await page.route('**/assets/SharesChart*.js', (route) => route.fulfill({ status: 404 }));
  await openPage(page, pagePaths.england);
  const figure = national.figure('shares');
  await figure.getByRole('list', { name: 'Key' }).scrollIntoViewIfNeeded();
  await expect(figure.getByText('The chart could not be loaded.')).toBeVisible();
  await expect((await national.table('shares')).getByRole('row')).toHaveCount(14);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(({ faults }) => {
    faults.expect(/^csp: .*\.js$/);
  });

  test('England reads as a page: every figure, every number, no idle control', async ({ page }) => {
    const national = new NationalPage(page);
    await page.goto(pagePaths.england);
    await expect(national.heading).toContainText('73% of councils');
    const shares = page.locator('#shares').getByRole('row', { name: /^31 March 2025/ });
    await expect(shares.getByRole('cell')).toHaveText([
      '24%',
      '44%',
      '20%',
      '12%',
      '67%',
      '153',
      '0',
      '153',
    ]);
    for (const place of ['#judgements', '#groups', '#flow', '#last-inspected'])
      await expect(
        page.locator(`${place} figure svg`).filter({ visible: true }).first(),
      ).toBeVisible();
    await expect(page.locator('#inspections-per-year').getByRole('table').first()).toBeVisible();
    await expect(page.locator('#flow')).toContainText('138 can be compared');
    for (const role of ['radio', 'tab', 'combobox'] as const)
      await expect(page.getByRole(role)).toHaveCount(0);
    // A number that can’t open looks like one.
    const number = national.number('shares.2025-03-31.good');
    await expect(number).toHaveCSS('text-decoration-line', 'none');
  });

  test('the comparison says what it would do, without a field that could do nothing', async ({
    page,
  }) => {
    await page.goto(pagePaths.compare);
    await expect(page.getByRole('heading', { name: 'Ready to open' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('combobox')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});
