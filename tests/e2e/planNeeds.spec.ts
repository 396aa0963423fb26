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
