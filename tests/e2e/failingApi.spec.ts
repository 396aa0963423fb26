import { expect, type Page, type Route } from '@playwright/test';
import { openPage } from './support/openPage.ts';
import { PageLife } from './support/PageLife.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const api = '**/api/**';

/** From a council's own page to its closest neighbour, which has to be asked for. */
async function moveToNeighbour(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Gloucestershire' }).first().click();
  await expect(page).toHaveURL(/\/councils\/gloucestershire$/);
}

async function expectRetryWorks(page: Page): Promise<void> {
  // The page asks again by itself when it is come back to: only then is it the reader's turn.
  const retry = page.getByRole('button', { name: 'Try again' });
  await expect(retry).toBeVisible();
  await page.unroute(api);
  await retry.click();
  await expect(heading(page)).toContainText('Gloucestershire');
  await expect(page.getByText('Could not load')).toHaveCount(0);
}

const failures = [
  {
    name: 'a server error',
    answer: (route: Route) => route.fulfill({ status: 500, body: '{}' }),
    words: 'The server had a problem',
    fault: /^500: .*gloucestershire\.json$/,
  },
  {
    name: 'no connection',
    answer: (route: Route) => route.abort('internetdisconnected'),
    words: 'no connection',
    fault: /ERR_INTERNET_DISCONNECTED.*gloucestershire\.json$/,
  },
  {
    name: 'broken JSON',
    answer: (route: Route) =>
      route.fulfill({ contentType: 'application/json', body: '{"contract":1,"vers' }),
    words: 'could not be read',
    fault: null,
  },
  {
    name: 'a page of HTML',
    answer: (route: Route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
    words: 'could not be read',
    fault: null,
  },
  {
    name: 'a wrong shape',
    answer: (route: Route) =>
      route.fulfill({
        json: { contract: 1, version: 'made-up-0001', dataAsAt: '2026-08-20', id: 'x', reports: 7 },
      }),
    words: 'could not be read',
    fault: null,
  },
  {
    name: 'another contract',
    answer: (route: Route) =>
      route.fulfill({ json: { contract: 2, version: 'made-up-0001', dataAsAt: '2026-08-20' } }),
    words: 'another version',
    fault: null,
  },
] as const;

for (const { name, answer, words, fault } of failures) {
  test(`${name}: says so, keeps the page, and the retry works @desktop`, async ({
    page,
    faults,
  }) => {
    if (fault !== null) faults.expect(fault);
    await openPage(page, pagePaths.council);
    const life = new PageLife(page);
    await life.mark();
    await page.route(api, answer);
    await moveToNeighbour(page);

    await expect(page.getByText('Could not load this council')).toBeVisible();
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByLabel('Find a council')).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeVisible();

    // What has been read stays readable.
    await page.goBack();
    await expect(heading(page)).toContainText('Cheshire East');
    await page.goForward();
    await expect(page.getByText('Could not load this council')).toBeVisible();
    await expectRetryWorks(page);
    expect(await life.lasts()).toBe(true);
  });
}

const pages = [
  {
    from: pagePaths.council,
    link: 'Action plans',
    what: 'the action plans',
    words: /^12 published actions/,
  },
  {
    from: pagePaths.council,
    link: /^All 20 actions/,
    what: 'this plan',
    words: /^8 of 20 actions/,
  },
  // A council's own page has all that its pack is made of; a plan's page has not.
  {
    from: pagePaths.plan,
    link: /^Scrutiny pack/,
    what: 'the scrutiny pack',
    words: /children’s services$/,
  },
] as const;

for (const { from, link, what, words } of pages) {
  test(`${what} reached from inside the app with the API down: says so, and the retry works`, async ({
    page,
    faults,
  }) => {
    faults.expect(/^500: .*\/api\/v1\//);
    await openPage(page, from);
    const life = new PageLife(page);
    await life.mark();
    await page.route(api, (route) => route.fulfill({ status: 500, body: '{}' }));
    await page.getByRole('link', { name: link }).first().click();
    await expect(page.getByText(`Could not load ${what}`)).toBeVisible();
    await expect(page.getByText('The server had a problem')).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Site' })).toBeVisible();
    const retry = page.getByRole('button', { name: 'Try again' });
    await expect(retry).toBeVisible();
    await page.unroute(api);
    await retry.click();
    await expect(heading(page)).toHaveText(words);
    await expect(page.getByText('Could not load')).toHaveCount(0);
    expect(await life.lasts()).toBe(true);
  });
}

test('a plan that is gone since the page was opened: not found, in words', async ({
  page,
  faults,
}) => {
  faults.expect(/^404: .*\/api\/v1\/action-plans\/cheshire-east-2024\.json$/);
  await openPage(page, pagePaths.council);
  await page.route(api, (route) => route.fulfill({ status: 404, body: '' }));
  await page.getByRole('link', { name: /^All 20 actions/ }).click();
  await expect(heading(page)).toHaveText('There is no page here');
  await page.goBack();
  await expect(heading(page)).toContainText('Cheshire East');
});

test('a slow answer: says that it is loading, then shows it', async ({ page }) => {
  await openPage(page, pagePaths.council);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(api, async (route) => {
    await held;
    await route.continue();
  });
  await moveToNeighbour(page);
  await expect(page.getByText(/^Loading this council/)).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Site' })).toBeVisible();
  release();
  await expect(heading(page)).toContainText('Gloucestershire');
});

const { explore, council, data, actionPlans, plan, scrutinyPack } = pagePaths;
for (const path of [explore, council, data, actionPlans, plan, scrutinyPack]) {
  test(`${path} opened directly needs no API @desktop`, async ({ page }) => {
    await page.route(api, (route) => route.fulfill({ status: 500, body: '{}' }));
    await openPage(page, path);
    await expect(heading(page)).not.toBeEmpty();
    await expect(page.getByText('Could not load')).toHaveCount(0);
    await expect(page.getByText(/20 August 2026/).first()).toBeVisible();
  });
}

test('a page whose script does not come stays readable, and its links work', async ({
  page,
  faults,
}) => {
  faults.expect(/ERR_FAILED.*\.js$/);
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(pagePaths.council);
  await expect(heading(page)).toContainText('Cheshire East');
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(heading(page)).toContainText('yours to take');
});

test('a page whose script is gone after a new release says so and can be tried again', async ({
  page,
  faults,
}) => {
  await openPage(page, pagePaths.data);
  faults.expect(/^404: .*\/assets\/councilPage-.*\.js$/);
  await page.route('**/assets/councilPage-*.js', (route) => route.fulfill({ status: 404 }));
  await page.getByRole('link', { name: 'Explore' }).click();
  await page.getByRole('table').getByRole('link', { name: 'Cheshire East' }).first().click();
  await expect(page.getByText('Could not load this page')).toBeVisible();
  await expect(page.getByLabel('Find a council')).toBeVisible();
  await page.unroute('**/assets/councilPage-*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(heading(page)).toContainText('Cheshire East');
});

test('a failing finder leaves the page alone and can be tried again', async ({ page, faults }) => {
  faults.expect(/^500: .*council-names\.json$/);
  await openPage(page, pagePaths.council);
  await page.route('**/api/v1/council-names.json', (route) =>
    route.fulfill({ status: 500, body: '{}' }),
  );
  const field = page.getByLabel('Find a council');
  await field.click();
  await field.pressSequentially('York');
  await expect(page.getByText('The server had a problem')).toBeVisible();
  await expect(heading(page)).toContainText('Cheshire East');
  await page.unroute('**/api/v1/council-names.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('option', { name: /^York/ })).toBeVisible();
});
