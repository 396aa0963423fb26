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

test('action plans read as a page: every plan, who needs one, how to ask', async ({ page }) => {
  await page.goto(pagePaths.actionPlans);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('12 published actions');
  const plans = page.getByRole('table', { name: /^Published action plans/ });
  await expect(plans.getByRole('rowheader')).toHaveCount(45);
  await expect(page.getByLabel('Count on')).toBeHidden();
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(plans.getByRole('button')).toHaveCount(0);
  await page.getByText('Ask for it in Knowsley').click();
  await expect(page.getByText(/^Please send me .* in Knowsley/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
  await plans.getByRole('link', { name: /improvement plan \(ILACS\)$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('8 of 20 actions');
});

test('a plan reads as a page: counts, timeline, actions, deadlines, and the burn-up as a table', async ({
  page,
}) => {
  await page.goto(pagePaths.plan);
  await expect(page.getByText('past their due date', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('figure').getByRole('img').first()).toBeVisible();
  const actions = page.getByRole('region', { name: 'Actions, one by one' });
  await expect(actions.getByRole('heading', { level: 4 })).toHaveCount(20);
  await expect(page.getByText('Due with Ofsted on 23 August 2024.')).toBeVisible();
  await expect(page.getByLabel('Count on')).toBeHidden();
  const burnUp = page.getByRole('figure', { name: 'Due and reported complete, over time' });
  await expect(burnUp.getByRole('table').locator('tbody tr')).toHaveCount(9);
});

test('a scrutiny pack is whole, but for its button', async ({ page }) => {
  await page.goto(pagePaths.scrutinyPack);
  await expect(page.getByRole('button', { name: 'Print this pack' })).toHaveCount(0);
  for (const part of ['Latest judgements', 'Action plans', 'Deadlines', 'Questions to ask'])
    await expect(page.getByRole('heading', { name: part, exact: true })).toBeVisible();
});

test('the data page lists its files', async ({ page }) => {
  await page.goto(pagePaths.data);
  await expect(page.getByRole('link', { name: 'judgements.csv' }).first()).toBeVisible();
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
