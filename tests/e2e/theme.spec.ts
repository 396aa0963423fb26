import { expect, type Page } from '@playwright/test';
import { cellsOf } from './support/cellsOf.ts';
import { NationalPage } from './support/NationalPage.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';
import { tabTo } from './support/tabTo.ts';

// Counted from the CSV files apart from the app: transcribed ILACS reports with a row of
// improvement-areas.csv on management-oversight; the next report is the council's next one with
// judgements, and asks again where a row of it carries the theme.

const result = (page: Page) => page.getByRole('status').filter({ hasText: /^Showing/ });
const outcomes = (page: Page) => page.getByRole('group', { name: 'What the next report did' });
const asked = (page: Page) => page.getByRole('region', { name: 'Councils that were asked' });
/** Also those that are folded. */
const items = (page: Page) => asked(page).locator('ol > li');

test('headline, counts, years and list agree', async ({ page }) => {
  const theme = new NationalPage(page);
  await theme.open(pagePaths.theme);
  await expect(theme.heading).toHaveText(
    'Management oversight and supervision: asked of 116 councils; it came back at the next inspection in 55 of 99 cases',
  );
  await expect(theme.main).toContainText(
    'Since 2018, 171 of 322 reports asked for it, in 212 areas for improvement.',
  );
  const counts = page.getByRole('region', { name: 'What the next report did' }).getByRole('table');
  const numbers = (await cellsOf(counts)).slice(1).map((cells) => cells.slice(1));
  // Came back, not asked again, no later inspection: 55 + 44 + 72.
  expect(numbers).toEqual([
    ['55', '47'],
    ['44', '44'],
    ['72', '72'],
    ['171', '116'],
  ]);
  const years = await cellsOf(await theme.table('years'));
  expect(years.slice(1)).toEqual([
    ['2018', '16', '26', '16'],
    ['2019', '30', '57', '30'],
    ['2020', '15', '19', '15'],
    ['2021', '7', '8', '7'],
    ['2022', '24', '46', '24'],
    ['2023', '24', '43', '24'],
    ['2024', '20', '48', '20'],
    ['2025', '21', '45', '21'],
    ['2026', '14', '30', '14'],
  ]);
  await expect(result(page)).toHaveText('Showing all 171 reports.');
  await expect(items(page)).toHaveCount(171);
  await expect(asked(page).locator('[data-outcome="came-back"]')).toHaveCount(55);
  await expect(outcomes(page).getByRole('button')).toHaveText([
    'All 171',
    'Came back 55',
    'Not asked again 44',
    'No later inspection 72',
  ]);
});

test('what came next and the region narrow the list down, in the address and after it', async ({
  page,
}) => {
  const theme = new NationalPage(page);
  await theme.open(pagePaths.theme);
  await outcomes(page).getByRole('button', { name: 'Came back 55' }).click();
  await expect(result(page)).toContainText('Showing 55 of 171 reports.');
  await theme.choose('Region', 'North East');
  const path = `${pagePaths.theme}?outcome=came-back&region=North+East`;
  await theme.expectKept(path, async () => {
    await expect(result(page)).toContainText('Showing 6 of 171 reports.');
    await expect(theme.field('Region').locator('option:checked')).toHaveText('North East');
    const chosen = outcomes(page).getByRole('button', { name: 'Came back 6' });
    await expect(chosen).toHaveAttribute('aria-pressed', 'true');
    // Eighteen reports of the North East asked.
    await expect(outcomes(page).getByRole('button', { name: 'All 18' })).toBeVisible();
    // Newest first.
    await expect(items(page).locator('a[href$="#improve"]')).toHaveText([
      'Middlesbrough',
      'South Tyneside',
      'Northumberland',
      'Middlesbrough',
      'Stockton-on-Tees',
      'Gateshead',
    ]);
  });
  await page.goBack();
  await expect(result(page)).toContainText('Showing 55 of 171 reports.');
  await page.goForward();
  await asked(page).getByRole('button', { name: 'Clear filters' }).click();
  await expect(result(page)).toHaveText('Showing all 171 reports.');
  await expect(result(page)).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`${pagePaths.theme}$`));
});

test('nothing fits: said so, and cleared', async ({ page }) => {
  const theme = new NationalPage(page);
  await theme.open(`${pagePaths.theme}?outcome=unknown&region=London`);
  await expect(page.getByText('No report fits')).toBeVisible();
  await expect(items(page)).toHaveCount(0);
  await asked(page).getByRole('button', { name: 'Clear filters' }).click();
  await expect(items(page)).toHaveCount(171);
  await expect(result(page)).toBeFocused();
});

test('numbers open into their councils, and close to where the reader was', async ({ page }) => {
  const theme = new NationalPage(page);
  await theme.open(pagePaths.theme);
  await theme.table('years');
  const lists = [
    ['came-back', '47 councils: came back', 47],
    ['asked', '116 councils asked', 116],
    ['2021', '7 councils asked in reports published in 2021', 7],
  ] as const;
  for (const [name, title, count] of lists) {
    await theme.number(name).click();
    await expect(theme.behindTitle).toHaveText(title);
    await expect(theme.behindTitle).toBeFocused();
    await expect(theme.councilsBehind).toHaveCount(count);
    await page.getByRole('button', { name: 'Close this list' }).click();
    await expect(theme.number(name)).toBeFocused();
    await expect(theme.behind).toHaveCount(0);
  }
  await theme.number('2021').click();
  await theme.expectKept(`${pagePaths.theme}?open=2021`, async () => {
    await expect(theme.councilsBehind).toHaveText([
      'Bury',
      'Dorset',
      'Leicester',
      'Milton Keynes',
      'North East Lincolnshire',
      'Sunderland',
      'Walsall',
    ]);
  });
  // Opened by a link, its number stands on the tab that is not shown.
  await page.getByRole('button', { name: 'Close this list' }).click();
  await expect(theme.figure('years').getByRole('tab', { name: 'Table' })).toBeFocused();
});

test('places to learn from are good today, and none was asked again', async ({ page }) => {
  const theme = new NationalPage(page);
  await theme.open(pagePaths.theme);
  const places = page.getByRole('region', { name: 'Places to learn from' });
  // Of the latest report and the last one before it that asked: every judgement the request was under
  // is good or outstanding now. It asks again in 20 more.
  await expect(places).toContainText('41 councils');
  await expect(places.locator('ol > li')).toHaveCount(41);
  const again = places.getByRole('group').filter({ hasText: 'but asked again' });
  await expect(again.locator('li')).toHaveCount(20);
  await places.locator('ol > li').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/councils\/[a-z-]+/);
  await page.goBack();
  await expect(theme.heading).toContainText('Management oversight');
});

test('from all themes to one, to a theme beside it, and back to all', async ({ page }) => {
  const theme = new NationalPage(page);
  await theme.open(pagePaths.themes);
  const ranking = theme.figure('ranking');
  await ranking.getByRole('link', { name: 'Management oversight and supervision' }).first().click();
  await expect(page).toHaveURL(/\/themes\/management-oversight$/);
  await expect(theme.heading).toBeFocused();
  await expect(items(page)).toHaveCount(171);
  const together = page.getByRole('region', { name: 'Asked for together' });
  await together.getByRole('link', { name: 'Case records and systems' }).click();
  await expect(page).toHaveURL(/\/themes\/records$/);
  await expect(theme.heading).toContainText(/^Case records and systems: asked of/);
  await theme.main.getByRole('link', { name: 'All themes' }).click();
  await expect(theme.heading).toHaveText(/in 171 of 322 reports$/);
});

test('a council in the list leads to what its reports must improve', async ({ page }) => {
  const theme = new NationalPage(page);
  await theme.open(`${pagePaths.theme}?region=North+West`);
  await items(page).getByRole('link', { name: 'Trafford', exact: true }).first().click();
  await expect(page).toHaveURL(/\/councils\/trafford#improve$/);
  await expect(page.getByRole('heading', { name: /must improve/i })).toBeInViewport();
});

test('what fits no other theme neither comes back nor teaches', async ({ page }) => {
  const theme = new NationalPage(page);
  await theme.open(`${pagePaths.leftoverTheme}?outcome=came-back&open=asked`);
  await expect(theme.heading).toContainText('something that no other theme covers');
  await expect(theme.notices).toContainText(['“came-back”', '“asked”']);
  for (const part of ['What the next report did', 'Places to learn from']) {
    await expect(page.getByRole('region', { name: part })).toHaveCount(0);
  }
  await expect(outcomes(page)).toHaveCount(0);
  await expect(asked(page).locator('[data-outcome]')).toHaveCount(0);
});

test('an unknown theme: status 404, and a page that says so', async ({ page, faults }) => {
  faults.expect(/^404: [^ ]*localhost:\d+\/themes\/magic$/);
  faults.expect(/^404: .*\/api\/v1\/themes\/magic\.json$/);
  const theme = new NationalPage(page);
  await theme.open('/themes/magic');
  await expect(theme.heading).toHaveText('There is no page here');
  await expect(page.getByLabel('Find a council')).toBeVisible();
});

test('by keyboard alone: a number, its list, the filters and a council @desktop', async ({
  page,
}) => {
  const theme = new NationalPage(page);
  await theme.open(pagePaths.theme);
  await theme.heading.focus();
  // The six parts of the page come first.
  await tabTo(page, theme.number('came-back'), 7);
  await page.keyboard.press('Enter');
  await expect(theme.behindTitle).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(theme.number('came-back')).toBeFocused();
  // Three more numbers, the chart's tab and its taking away.
  await tabTo(page, outcomes(page).getByRole('button', { name: /^All/ }), 6);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(result(page)).toContainText('Showing 55 of 171 reports.');
  await expect(outcomes(page).getByRole('button', { name: 'Came back 55' })).toBeFocused();
  await tabTo(page, theme.field('Region'), 3);
  await page.keyboard.type('London');
  await expect(result(page)).toContainText('Showing 9 of 171 reports.');
  await tabTo(page, asked(page).getByRole('button', { name: 'Clear filters' }), 1);
  await page.keyboard.press('Enter');
  await expect(result(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(items(page).first().getByRole('link').first()).toBeFocused();
});

test('on touch: what came next, and the older reports unfold @phone', async ({ page }) => {
  const theme = new NationalPage(page);
  await theme.open(pagePaths.theme);
  await outcomes(page).getByRole('button', { name: 'Came back 55' }).tap();
  await expect(result(page)).toContainText('Showing 55 of 171 reports.');
  await expect(items(page).nth(50)).toBeHidden();
  await asked(page).getByText('15 older reports').tap();
  await expect(items(page).nth(50)).toBeVisible();
});
