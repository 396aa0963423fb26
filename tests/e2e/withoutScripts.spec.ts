import { expect } from '@playwright/test';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';

test.use({ javaScriptEnabled: false });

// This is how the browser tells of a script it was forbidden to fetch.
test.beforeEach(({ faults }) => {
  faults.expect(/^csp: .*\.js$/);
});

test('Explore reads as a page: headline, counts, every council, the comparison', async ({
  page,
}) => {
  await page.goto(pagePaths.explore);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    /68 councils.*17 a worse one/,
  );
  const outstanding = page.getByRole('row', { name: /^Outstanding 46$/ });
  await expect(outstanding.first()).toBeVisible();
  const link = page.getByRole('link', { name: 'Cheshire East' }).first();
  await expect(link).toBeVisible();
  for (const council of ['Barking and Dagenham', 'Isles of Scilly', 'York']) {
    await expect(page.getByRole('rowheader', { name: council, exact: true }).first()).toBeVisible();
  }
  // Controls that could do nothing are not shown.
  await expect(page.getByRole('slider')).toBeHidden();
  await expect(page.getByRole('tab').first()).toBeHidden();
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Cheshire East');
});

test('a council reads as a page: grades, what must improve, sources', async ({ page }) => {
  await page.goto(pagePaths.council);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('care leavers');
  await expect(page.getByText('Inadequate').first()).toBeVisible();
  await expect(page.getByText('16 May 2024').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: /must improve/i })).toBeVisible();
  const report = page.locator('a[href="https://files.ofsted.gov.uk/v1/file/50247203"]');
  await expect(report.first()).toBeVisible();
  // The table behind the timeline has no tab to stand behind here.
  await expect(page.getByRole('tab').first()).toBeHidden();
  await expect(page.getByRole('tabpanel').first()).toBeVisible();
  for (const panel of await page.locator('[data-tabpanel]').all())
    await expect(panel).toBeVisible();
});

test('the data page lists its files', async ({ page }) => {
  await page.goto(pagePaths.data);
  await expect(page.getByRole('link', { name: /judgements\.csv/ })).toBeVisible();
});

test('in place of the finder a link leads to the list of councils', async ({ page }) => {
  await page.goto(pagePaths.council);
  await expect(page.getByLabel('Find a council')).toBeHidden();
  await page.getByRole('banner').getByRole('link', { name: 'Every council, A to Z' }).click();
  await expect(page).toHaveURL(/\/#every-council$/);
  await expect(page.getByRole('heading', { name: 'Every council' })).toBeInViewport();
});

test('an unknown council has a page that says so', async ({ page, faults }) => {
  faults.expect(/^404: .*\/councils\/atlantis$/);
  const response = await page.goto('/councils/atlantis');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('no page here');
  await page.getByRole('main').getByRole('link', { name: 'every council' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('68 councils');
});
