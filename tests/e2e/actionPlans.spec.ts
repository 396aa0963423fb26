import { expect, type Locator, type Page } from '@playwright/test';
import { openPage } from './support/openPage.ts';
import { PageLife } from './support/PageLife.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';

// Counted by hand from action-plans.csv and action-plan-milestones.csv. Of 124 actions 52 are
// complete and 59 of the others have no due date. 12 were due before 20 August 2026: Slough 4
// (plan of 2023), Cheshire East 3 (2024), Herefordshire 2 (2021), and one each in Bury (2022),
// Torbay (2018) and West Sussex (2019). One is due in 2026 (Herefordshire, 2025).

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const plans = (page: Page) => page.getByRole('table', { name: /^Published action plans/ });
const actions = (page: Page) => page.getByRole('table', { name: /^Actions of published plans/ });
const rows = (table: Locator) => table.getByRole('rowheader');
const result = (page: Page) => page.getByRole('status').filter({ hasText: /^Showing/ });
const field = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });

/** On a phone the filters are folded at first. */
async function openFilters(page: Page, isMobile: boolean): Promise<void> {
  if (isMobile) await page.getByRole('button', { name: /^\W*Filters/ }).tap();
  await expect(field(page, 'Council')).toBeVisible();
}

async function choose(page: Page, group: string, name: string | RegExp): Promise<void> {
  await page.getByRole('group', { name: group }).getByRole('button', { name }).click();
}

test('the plain address: what is overdue comes first, counted plan by plan', async ({ page }) => {
  await openPage(page, pagePaths.actionPlans);
  await expect(heading(page)).toHaveText(
    '12 published actions are past their due dates with no report that they are done',
  );
  await expect(
    page.getByText(/^Only 19 of the 124 actions in 45 plans of 29 councils/),
  ).toBeVisible();
  await expect(result(page)).toHaveText(
    'Showing all 45 plans with 124 actions, counted on 20 August 2026.',
  );
  await expect(rows(plans(page))).toHaveCount(45);
  // Slough has 4 overdue, Cheshire East 3, Herefordshire 2; then those with one, by name.
  for (const [place, council] of ['Slough', 'Cheshire East', 'Herefordshire', 'Bury'].entries())
    await expect(rows(plans(page)).nth(place)).toContainText(council);
  const cheshireEast = plans(page).getByRole('row').nth(2);
  // 8 complete, 3 overdue, none due soon, 9 undated, 10 without an owner (of 12 open).
  await expect(cheshireEast.locator('td')).toHaveText([
    /^The 2024 inspection\s*adopted 17 July 2024$/,
    '8 of 20',
    '3',
    '0',
    '9',
    '10',
    '19 January 2026',
  ]);
  await expect(rows(plans(page)).last()).toContainText('Stockport');
  await expect(plans(page).getByRole('row').last()).toContainText(
    'None of its actions is in the data',
  );
});

test('what is overdue: filtered, listed by action, kept in the address', async ({
  page,
  isMobile,
}) => {
  await openPage(page, pagePaths.actionPlans);
  const life = new PageLife(page);
  await life.mark();
  await openFilters(page, isMobile);
  await choose(page, 'Time due', 'Overdue 12');
  await expect(result(page)).toHaveText(/^Showing 6 of 45 plans; of 124 actions, 12 fit/);
  await expect(rows(plans(page)).nth(1)).toContainText('3 of its 20 actions fit');

  await choose(page, 'List by', 'Action 12');
  await expect(rows(actions(page))).toHaveCount(12);
  // Longest overdue first: due July 2019, April 2021, April 2022, July 2022, December 2022.
  for (const [place, council] of ['West Sussex', 'Torbay', 'Herefordshire'].entries())
    await expect(
      actions(page)
        .getByRole('row')
        .nth(place + 1),
    ).toContainText(council);
  const last = actions(page).getByRole('row').last();
  await expect(last).toContainText('1 July 2026');
  await expect(last).toContainText('moved from 1 April 2026');
  // From 1 July to 20 August: the day after is the first of 50 days late.
  await expect(last).toContainText('overdue since 2 July 2026');

  const address = page.url();
  expect(new URL(address).search).toBe('?view=actions&due=overdue');
  expect(await life.lasts()).toBe(true);
  await page.reload();
  await expect(rows(actions(page))).toHaveCount(12);
  expect(page.url()).toBe(address);
});

test('an action due in a month is overdue from the first day of the next', async ({ page }) => {
  await openPage(page, '/action-plans?view=actions&due=overdue&council=cheshire-east');
  const row = (title: string) => actions(page).getByRole('row').filter({ hasText: title });
  await expect(rows(actions(page))).toHaveCount(3);
  await expect(row('Launch redesigned independence packs')).toContainText(
    /January 2026\s*overdue since 1 February 2026/,
  );
  await expect(row('Start restorative practice training')).toContainText(
    /February 2026\s*overdue since 1 March 2026/,
  );
});

test('owner, theme, council, region and status narrow it down, and all can be cleared', async ({
  page,
  isMobile,
}) => {
  await openPage(page, `${pagePaths.actionPlans}?view=actions`);
  await expect(rows(actions(page))).toHaveCount(124);
  await openFilters(page, isMobile);

  // Two of Cheshire East's, both on the contract for supported accommodation.
  const director = "Executive Director Children's Services";
  await field(page, 'Owner').selectOption(director);
  await expect(rows(actions(page))).toHaveCount(2);
  await expect(rows(actions(page)).first()).toContainText('supported accommodation');
  await choose(page, 'Time due', 'Overdue 1');
  await expect(rows(actions(page))).toHaveCount(1);
  await choose(page, 'Time due', /^All 2$/);

  await field(page, 'Owner').selectOption('No owner published');
  // 124 less the 12 with an owner.
  await expect(rows(actions(page))).toHaveCount(112);
  await field(page, 'Owner').selectOption('Any');
  await field(page, 'Theme').selectOption('Care leaver accommodation');
  await expect(rows(actions(page))).toHaveCount(6);
  await field(page, 'Council').selectOption('Cheshire East');
  await expect(rows(actions(page))).toHaveCount(5);
  await field(page, 'Status').selectOption('Complete');
  await expect(rows(actions(page))).toHaveCount(4);
  await expect(page).toHaveURL(
    (url) =>
      url.search === '?view=actions&council=cheshire-east&status=complete&theme=care-leaver-homes',
  );
  await field(page, 'Region').selectOption('London');
  await expect(page.getByText('No action fits')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(rows(actions(page))).toHaveCount(124);
  // The button is gone: the reader stands at the line that tells what is shown.
  await expect(result(page)).toBeFocused();
  await expect(page).toHaveURL((url) => url.search === '?view=actions');
});

test('a region has its plans, and the counts beside the filters follow', async ({
  page,
  isMobile,
}) => {
  await openPage(page, pagePaths.actionPlans);
  await openFilters(page, isMobile);
  await field(page, 'Region').selectOption('South East');
  // Buckinghamshire 2, Medway 1, Slough 4 and West Sussex 1.
  await expect(rows(plans(page))).toHaveCount(8);
  await expect(page.getByRole('button', { name: 'Overdue 5', exact: true })).toBeVisible();
});

test('sorted by council and by what is undated', async ({ page }) => {
  await openPage(page, pagePaths.actionPlans);
  const sortBy = (name: string) => page.getByRole('button', { name: `Sort by ${name}` });
  const sorted = plans(page).locator('th[aria-sort]');
  await expect(sorted).toHaveAccessibleName('Overdue');
  await sortBy('Council and plan').click();
  await expect(rows(plans(page)).first()).toContainText('Bedford');
  await expect(sorted).toHaveAttribute('aria-sort', 'ascending');
  await sortBy('Council and plan').click();
  await expect(rows(plans(page)).first()).toContainText('West Sussex');
  await sortBy('No due date').click();
  // Nine of its open actions have none; the 11 plans without actions have no count, and stay last.
  await expect(rows(plans(page)).first()).toContainText('Cheshire East');
  await sortBy('No due date').click();
  await expect(sorted).toHaveAttribute('aria-sort', 'ascending');
  await expect(plans(page).getByRole('row').last()).toContainText('None of its actions');
  await page.reload();
  await expect(sorted).toHaveAccessibleName('No due date');
  await expect(sorted).toHaveAttribute('aria-sort', 'ascending');
});

test('counted on another day', async ({ page }) => {
  await openPage(page, pagePaths.actionPlans);
  const day = page.getByLabel('Count on');
  await expect(day).toHaveValue('2026-08-20');
  // Herefordshire's action due in 2026 is overdue from the first day of 2027.
  await day.fill('2026-12-31');
  await expect(heading(page)).toHaveText(/^12 published actions/);
  await expect(result(page)).toContainText('counted on 31 December 2026');
  await day.fill('2027-01-01');
  await expect(heading(page)).toHaveText(/^13 published actions/);
  await expect(page).toHaveURL(/\?on=2027-01-01$/);
  await expect(
    page.getByText(/with statuses as they were last reported by 20 August 2026/),
  ).toBeVisible();
  // Trafford's plan, due on 10 November 2026, is due no more.
  await expect(
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Trafford/ }) }),
  ).toContainText(
    'The plan was due with Ofsted by 10 November 2026, 52 days before 1 January 2027.',
  );
  // A day before the data end can't be chosen: what was known then is not in the data.
  await day.fill('2025-01-01');
  await day.blur();
  await expect(day).toHaveValue('2027-01-01');
  await page.getByRole('button', { name: 'The data’s day' }).click();
  await expect(heading(page)).toHaveText(/^12 published actions/);
  await expect(page).toHaveURL(/\/action-plans$/);
});

test('back and forward restore what was chosen', async ({ page, isMobile }) => {
  await openPage(page, pagePaths.actionPlans);
  const life = new PageLife(page);
  await life.mark();
  await openFilters(page, isMobile);
  await field(page, 'Council').selectOption('Slough');
  await expect(rows(plans(page))).toHaveCount(4);
  // Choices that follow at once are one step back.
  await page.waitForTimeout(900);
  await choose(page, 'Time due', 'Overdue 4');
  await expect(rows(plans(page))).toHaveCount(1);
  await page.goBack();
  await expect(rows(plans(page))).toHaveCount(4);
  await expect(field(page, 'Council')).toHaveValue('slough');
  await page.goBack();
  await expect(rows(plans(page))).toHaveCount(45);
  await page.goForward();
  await page.goForward();
  await expect(rows(plans(page))).toHaveCount(1);
  expect(await life.lasts()).toBe(true);
});

test('from the list to a plan by touch or click, and back to the same list', async ({
  page,
  hasTouch,
}) => {
  await openPage(page, `${pagePaths.actionPlans}?council=cheshire-east`);
  const link = plans(page).getByRole('link', { name: /improvement plan \(ILACS\)$/ });
  if (hasTouch) await link.tap();
  else await link.click();
  await expect(heading(page)).toHaveText(/^8 of 20 actions reported complete/);
  await page.goBack();
  await expect(rows(plans(page))).toHaveCount(3);
});

test('by keyboard alone: to what is overdue, listed by action', async ({ page, isMobile }) => {
  await openPage(page, pagePaths.actionPlans);
  const day = page.getByLabel('Count on');
  await day.focus();
  const press = async (name: RegExp) => {
    const target = page.getByRole('button', { name });
    for (let stop = 0; stop < 20; stop += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
    await page.keyboard.press('Enter');
  };
  await press(/^Action 124$/);
  await expect(rows(actions(page))).toHaveCount(124);
  if (isMobile) await press(/^\W*Filters$/);
  await press(/^Overdue 12$/);
  await expect(rows(actions(page))).toHaveCount(12);
  await press(/^Clear filters$/);
  await expect(result(page)).toBeFocused();
});
