import { expect, type Page } from '@playwright/test';
import { openPage } from './support/openPage.ts';
import { PageLife } from './support/PageLife.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';

const site = (page: Page) => page.getByRole('navigation', { name: 'Site' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('moving between pages never loads a page anew', async ({ page }) => {
  await openPage(page, pagePaths.explore);
  const life = new PageLife(page);
  await life.mark();
  await page.evaluate(() => {
    window.scrollTo(0, 600);
  });

  await page.getByRole('table').getByRole('link', { name: 'Cheshire East' }).first().click();
  await expect(page).toHaveURL(/\/councils\/cheshire-east$/);
  await expect(heading(page)).toContainText('Cheshire East');
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle(/Cheshire East.*Council Inspection Tracker/);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);

  await site(page).getByRole('link', { name: 'Data' }).click();
  await expect(page).toHaveURL(/\/data$/);
  await expect(heading(page)).toContainText('yours to take');
  await expect(heading(page)).toBeFocused();
  await expect(site(page).getByRole('link', { name: 'Data' })).toHaveAttribute(
    'aria-current',
    'page',
  );

  await site(page).getByRole('link', { name: 'Explore' }).click();
  await expect(heading(page)).toContainText('68 councils');
  await expect(page).toHaveTitle(/68 councils/);
  expect(await life.lasts()).toBe(true);
});

test('every place of the site is a move, with its own headline', async ({ page }) => {
  await openPage(page, pagePaths.explore);
  const life = new PageLife(page);
  await life.mark();
  const places = [
    ['Action plans', '/action-plans', /^12 published actions are past/],
    ['Following', '/following', /follow/i],
    ['My plan', '/my-plan', /^My plan$/],
    ['Data', '/data', /yours to take/],
    ['Explore', '/', /^68 councils/],
  ] as const;
  for (const [label, path, words] of places) {
    await site(page).getByRole('link', { name: label }).click();
    await expect(heading(page)).toHaveText(words);
    await expect(heading(page)).toBeFocused();
    await expect(page).toHaveURL((url) => url.pathname === path);
    await expect(site(page).getByRole('link', { name: label })).toHaveAttribute(
      'aria-current',
      'page',
    );
  }
  expect(await life.lasts()).toBe(true);
});

test('from a council by its plan to its pack and back', async ({ page }) => {
  await openPage(page, pagePaths.council);
  const life = new PageLife(page);
  await life.mark();
  await page.getByRole('link', { name: /^All 20 actions, timeline and deadlines/ }).click();
  await expect(page).toHaveURL((url) => url.pathname === pagePaths.plan);
  await expect(heading(page)).toHaveText(/^8 of 20 actions reported complete/);
  await page.getByRole('link', { name: 'Scrutiny pack for a meeting' }).click();
  await expect(heading(page)).toHaveText('Cheshire East: children’s services');
  await expect(heading(page)).toBeFocused();
  // Its sheets are fetched for a reader who comes from inside the site; their links stay moves.
  await page
    .getByRole('article')
    .getByRole('link', { name: /improvement plan \(ILACS\)$/ })
    .click();
  await expect(page).toHaveURL((url) => url.pathname === pagePaths.plan);
  await page.goBack();
  await expect(heading(page)).toHaveText('Cheshire East: children’s services');
  await page.goBack();
  await expect(heading(page)).toHaveText(/^8 of 20 actions/);
  await page.goBack();
  await expect(heading(page)).toHaveText(/^Cheshire East: care leavers fell/);
  expect(await life.lasts()).toBe(true);
});

test('from a council to its statistical neighbour and back', async ({ page }) => {
  await openPage(page, pagePaths.council);
  const life = new PageLife(page);
  await life.mark();
  const first = await heading(page).textContent();

  // Cheshire East's closest statistical neighbour is Gloucestershire.
  await page.getByRole('link', { name: 'Gloucestershire' }).first().click();
  await expect(heading(page)).toContainText('Gloucestershire');
  await expect(heading(page)).toBeFocused();

  await page.goBack();
  await expect(page).toHaveURL(/\/councils\/cheshire-east$/);
  await expect(heading(page)).toHaveText(first ?? '');
  await page.goForward();
  await expect(heading(page)).toContainText('Gloucestershire');
  expect(await life.lasts()).toBe(true);
});

test('a step back returns to the place on the page', async ({ page }) => {
  await openPage(page, pagePaths.explore);
  const life = new PageLife(page);
  await life.mark();
  const link = page.getByRole('table').getByRole('link', { name: 'Wokingham' }).first();
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(1500);
  await link.click();
  await expect(heading(page)).toContainText('Wokingham');
  await page.goBack();
  await expect(heading(page)).toContainText('68 councils');
  await expect(link).toBeInViewport();
  expect(await life.lasts()).toBe(true);
});
