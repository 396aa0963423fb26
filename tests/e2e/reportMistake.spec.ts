import { expect, type Page } from '@playwright/test';
import { layoutShift } from './support/layoutShift.ts';
import { openPage } from './support/openPage.ts';
import { PageLife } from './support/PageLife.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';
import { violations } from './support/violations.ts';

// By hand from the rows of Cheshire East's inspection of 2024.
const onCareLeavers = `${pagePaths.reportMistake}?council=cheshire-east&fact=judgement:cheshire-east-ilacs-2024-05-16:care-leavers`;

const claim = (page: Page) => page.getByRole('region', { name: 'What the tracker says' });
const should = (page: Page) => page.getByRole('textbox', { name: 'What should it say?' });
const make = (page: Page) => page.getByRole('button', { name: 'Make the report' });
const report = (page: Page) => page.getByRole('region', { name: 'The report, as it will be sent' });

test('a flag beside a judgement leads to a report that quotes it, and a reload loses nothing', async ({
  page,
}) => {
  await openPage(page, pagePaths.council);
  const life = new PageLife(page);
  await life.mark();
  await page
    .getByRole('link', { name: 'Report a mistake: care leavers, inadequate, May 2024' })
    .click();
  await expect(claim(page)).toContainText('26 February to 8 March 2024');
  await expect(claim(page).getByRole('link', { name: 'The report' })).toHaveAttribute(
    'href',
    'https://files.ofsted.gov.uk/v1/file/50247203',
  );
  expect(await life.lasts()).toBe(true);
  await page.getByText('A grade, status or word is wrong').click();
  await should(page).fill('Good');
  await page.reload();
  await expect(claim(page)).toBeVisible();
  await expect(should(page)).toHaveValue('Good');
  await make(page).click();
  await expect(report(page)).toContainText('What it should say: Good');
  await expect(report(page)).toContainText('Row: judgements.csv, cheshire-east-ilacs-2024-05-16');
  await expect(report(page).getByRole('heading')).toBeFocused();
  // Nothing was set at build: the page says so instead of offering what leads nowhere.
  await expect(report(page)).toContainText('names no address to send reports to');
  await expect(report(page).getByRole('link')).toHaveCount(0);
});

test('the keyboard alone makes a report, and is led to what is missing @desktop', async ({
  page,
}) => {
  await openPage(page, onCareLeavers);
  await expect(claim(page)).toBeVisible();
  await make(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Requires improvement');
  await make(page).focus();
  await page.keyboard.press('Enter');
  await expect(report(page).getByRole('heading')).toBeFocused();
});

test('every state of the page keeps to WCAG 2.2 AA, and nothing jumps', async ({ page }) => {
  await openPage(page, onCareLeavers);
  await expect(claim(page)).toBeVisible();
  expect(await layoutShift(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
  await make(page).click();
  await expect(page.getByText('Choose what is wrong.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByText('It is here twice').click();
  await make(page).click();
  await expect(report(page)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, true)).toEqual([]);
});

test('flags are large enough to hit, and every one on a page says which fact', async ({ page }) => {
  for (const path of [pagePaths.council, pagePaths.plan, pagePaths.jointInspections]) {
    await openPage(page, path);
    const flags = page.getByRole('link', { name: /^Report a mistake: ./ });
    const sizes = await flags.evaluateAll((all) =>
      all
        .map((one) => one.getBoundingClientRect())
        .filter(({ width }) => width > 0)
        .map(({ width, height }) => Math.min(width, height)),
    );
    expect(sizes.length, path).toBeGreaterThan(5);
    expect(Math.min(...sizes), path).toBeGreaterThanOrEqual(24);
  }
});

test.describe('without scripts @desktop', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what to write, and shows no form that does nothing', async ({
    page,
    faults,
  }) => {
    faults.expect(/^csp: .*\.js$/);
    await page.goto(pagePaths.council);
    await page
      .getByRole('link', { name: 'Report a mistake: care leavers, inadequate, May 2024' })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report a mistake');
    await expect(page.getByText('The form needs scripts, which are off.')).toBeVisible();
    await expect(make(page)).toBeHidden();
  });
});
