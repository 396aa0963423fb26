import { expect } from '@playwright/test';
import { openPage } from './support/openPage.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';

// By inspections.csv, the latest area SEND inspections of 24 councils named an area
// for priority action. Sutton's report was published on 26 June 2026.
const sutton = 'need-sutton-send-2026-06-26';

test('a link to one of many folded councils unfolds them and starts there', async ({ page }) => {
  await openPage(page, pagePaths.actionPlans);
  const entry = page.locator(`#${sutton}`);
  await expect(page.getByText('Show the 24 councils')).toBeVisible();
  await expect(entry).toBeHidden();

  await openPage(page, '/councils/sutton');
  await page.getByRole('main').locator(`a[href$="#${sutton}"]`).click();
  await expect(entry).toBeInViewport();
  await expect(entry.getByRole('heading', { level: 4 })).toBeFocused();
});

test('an address that names a folded council opens on it', async ({ page }) => {
  await openPage(page, `${pagePaths.actionPlans}#${sutton}`);
  await expect(page.locator(`#${sutton}`)).toBeInViewport();
});

test('on paper the folded councils are all there @desktop', async ({ page }) => {
  await openPage(page, pagePaths.actionPlans);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(`#${sutton}`)).toBeVisible();
  await expect(page.getByText('Show the 24 councils')).toBeHidden();
});

test('a row that is a stack leaves out what is none; a table does not', async ({
  page,
  isMobile,
}) => {
  await openPage(page, pagePaths.actionPlans);
  const plan = (name: string) => page.getByRole('row').filter({ hasText: name }).first();
  // Cheshire East: 8 of 20 complete, 3 overdue, none due in 90 days, 9 undated, 10 without owner.
  const counts = isMobile ? ['8 of 20', '3', '9', '10'] : ['8 of 20', '3', '0', '9', '10'];
  await expect(plan('improvement plan (ILACS)').locator('td[data-numbers]:visible')).toHaveText(
    counts,
  );
});

test('who needs a plan and has none in the data: what is missing, since when', async ({ page }) => {
  await openPage(page, pagePaths.actionPlans);
  const needs = page.getByRole('region', { name: 'Councils that need a plan' });
  // Judged inadequate in the latest report, and no row of action-plans.csv names that report.
  await expect(needs).toContainText('Of 12 councils judged inadequate, 4 have no plan');
  const item = (name: string) =>
    needs
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: new RegExp(`^${name}`) }) })
      .first();
  // Report of Monday 20 January 2025: 70 weekdays on is Monday 28 April; Good Friday and Easter
  // Monday are passed over.
  const knowsley = item('Knowsley');
  await expect(knowsley).toContainText('the plan that answers the inspection report of 20 January');
  // 245 days of 2025 after 30 April, and 232 of 2026.
  await expect(knowsley).toContainText('by 30 April 2025, 477 days before 20 August 2026');
  await knowsley.getByText('How that day is worked out').click();
  await expect(knowsley).toContainText(
    '30 April 2025 is 70 working days after the report of 20 January 2025, not counting weekends or the bank holidays of 18 April 2025 (Good Friday) and 21 April 2025 (Easter Monday).',
  );
  await expect(knowsley).toContainText('No other plan of the council is in the data.');
  // Devon has plans, but none that says it answers the report of 2025.
  await expect(item('Devon').getByRole('link', { name: /Programme/ })).toBeVisible();
  await expect(item('Trafford')).toContainText('Not due yet on 20 August 2026');
  await expect(item('Cheshire East')).toHaveCount(0);
});

test('the request for a missing plan can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page, pagePaths.actionPlans);
  const knowsley = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: /^Knowsley/ }) });
  await knowsley.getByText('Ask for it in Knowsley').click();
  await knowsley.getByRole('button', { name: 'Copy' }).click();
  await expect(knowsley.getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Please send me the action plan that answers the report of 20 January 2025 on Ofsted’s inspection of children’s services in Knowsley, and the latest report on its progress. If they are published, please tell me where. This is a request under the Freedom of Information Act 2000.',
  );
});
