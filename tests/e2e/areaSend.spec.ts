import { expect, type Page } from '@playwright/test';
import { cellsOf } from './support/cellsOf.ts';
import { NationalPage } from './support/NationalPage.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';
import { tabTo } from './support/tabTo.ts';

// Counted from the CSV files apart from the app: rows of inspections.csv with framework send, their
// send-arrangements in judgements.csv, years by the day they started, regions of councils.csv.

const found = (page: Page) => page.getByRole('group', { name: 'Outcome' });
const table = (page: Page) => page.getByRole('table', { name: /^Every council and its area SEND/ });
const names = (page: Page) => table(page).getByRole('rowheader');
const sortBy = (page: Page, name: string) =>
  page.getByRole('button', { name: `Sort by ${name}`, exact: true });

/** Numbers as they stand: positive, inconsistent, failings, outcome not in the data, no inspection. */
const all = ['19', '52', '24', '1', '57'];

test('headline, counts, regions, years and table agree', async ({ page }) => {
  const area = new NationalPage(page);
  await area.open(pagePaths.areaSend);
  await expect(area.heading).toHaveText(
    'Inspectors found widespread or systemic failings in 24 of 95 local areas',
  );
  const counts = await cellsOf(page.getByRole('table', { name: /^Councils by their last/ }));
  expect(counts.slice(1).map((cells) => cells[1])).toEqual([...all, '153']);

  const regions = (await cellsOf(await area.table('map'))).slice(1);
  const [england = [], ...rows] = regions.toReversed();
  expect(england).toEqual(['England', ...all, '153']);
  expect(rows).toHaveLength(9);
  for (const [column, count] of england.entries()) {
    if (column === 0) continue;
    const sum = rows.reduce((so, cells) => so + Number(cells[column]), 0);
    expect(sum, `column ${column}`).toBe(Number(count));
  }
  expect(regions.find(([name]) => name === 'North West')).toEqual([
    'North West',
    '1',
    '8',
    '7',
    '0',
    '8',
    '24',
  ]);

  const years = await cellsOf(await area.table('years'));
  expect(years.at(-1)).toEqual(['All', '25', '26', '27', '13', '5', '96']);
  // 5 of 26 in 2024 are 19%.
  const failings = years.find(([name]) => name === 'Widespread or systemic failings');
  expect(failings?.slice(1)).toEqual(['832%', '519%', '622%', '431%', '120%', '24']);

  await expect(found(page).getByRole('button')).toHaveText([
    'All 153',
    'Typically positive 19',
    'Inconsistent 52',
    'Widespread or systemic failings 24',
    'Outcome not in the data 1',
    'No inspection in the data 57',
  ]);
  await expect(names(page)).toHaveCount(153);
  await expect(area.result).toHaveText(
    'Showing all: 96 area SEND inspections and 57 councils without one in the data.',
  );
});

test('outcome and region narrow the table down, in the address and after it', async ({ page }) => {
  const area = new NationalPage(page);
  await area.open(pagePaths.areaSend);
  await found(page)
    .getByRole('button', { name: /^Widespread/ })
    .click();
  await expect(names(page)).toHaveCount(24);
  await area.choose('Region', 'North West');
  await area.expectKept('/area-send?found=systemic-failings&region=North+West', async () => {
    await expect(names(page)).toHaveText([
      'Bury',
      'Halton',
      'Lancashire',
      'Oldham',
      'St Helens',
      'Tameside',
      'Wirral',
    ]);
    await expect(area.result).toContainText('Showing 7 area SEND inspections.');
    const chosen = found(page).getByRole('button', { name: 'Widespread or systemic failings 7' });
    await expect(chosen).toHaveAttribute('aria-pressed', 'true');
    await expect(found(page).getByRole('button', { name: 'All 24' })).toBeVisible();
    await expect(area.field('Region').locator('option:checked')).toHaveText('North West');
  });
  await page.goBack();
  await expect(names(page)).toHaveCount(24);
  await page.goBack();
  await expect(names(page)).toHaveCount(153);
  await page.goForward();
  await expect(names(page)).toHaveCount(24);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(names(page)).toHaveCount(153);
  await expect(area.result).toBeFocused();
  await expect(page).toHaveURL(/\/area-send$/);
});

test('nothing fits: said so, and cleared', async ({ page }) => {
  const area = new NationalPage(page);
  // All seven of the North East's are positive or inconsistent.
  await area.open(`${pagePaths.areaSend}?found=systemic-failings&region=North+East`);
  await expect(page.getByText('No council fits')).toBeVisible();
  await expect(table(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(names(page)).toHaveCount(153);
  await expect(area.result).toBeFocused();
});

test('sorted by every column, in the address and after it; what is not known stays last', async ({
  page,
}) => {
  const area = new NationalPage(page);
  await area.open(pagePaths.areaSend);
  await sortBy(page, 'Council').click();
  await area.expectKept('/area-send?direction=descending', async () => {
    await expect(names(page).first()).toHaveText('York');
  });
  const orders = [
    ['Region', 'sort=region', 'Derby', /^York$/],
    ['Outcome', 'sort=found', 'Barnsley', /^York$/],
    ['Published', 'sort=published', 'Sutton', /^York$/],
    ['Started', 'sort=started', 'Leeds', /^York$/],
  ] as const;
  for (const [label, query, first, last] of orders) {
    await sortBy(page, label).click();
    await area.expectKept(`/area-send?${query}`, async () => {
      await expect(names(page).first()).toHaveText(first);
      await expect(names(page).last()).toHaveText(last);
      await expect(table(page).locator('th[aria-sort]')).toHaveAccessibleName(label);
    });
  }
  // The other way round: the first began on 30 January 2023. Below stay the five whose first day is
  // not known, and the 57 councils without an inspection.
  await sortBy(page, 'Started').click();
  await area.expectKept('/area-send?sort=started&direction=ascending', async () => {
    await expect(names(page).first()).toHaveText('Nottinghamshire');
    const lasts = table(page).locator('tbody tr:nth-last-child(-n + 62)');
    await expect(lasts.filter({ hasText: 'No inspection in the data' })).toHaveCount(57);
    const daysAbove = table(page).locator('tbody tr:nth-child(-n + 91) td[data-label="Started"]');
    await expect(daysAbove.filter({ hasText: /\d{4}$/ })).toHaveCount(91);
  });
});

test('numbers open into their councils, and close to where the reader was', async ({ page }) => {
  const area = new NationalPage(page);
  await area.open(pagePaths.areaSend);
  await area.table('map');
  await area.table('years');
  const lists = [
    ['now.typically-positive', '19 councils', 19, 'Barnsley'],
    ['now.systemic-failings.London', '3 councils in London', 3, 'Sutton'],
    ['lane.systemic-failings.2026', '4 area SEND inspections', 4, 'Wokingham'],
    ['lane.all.2023', '25 area SEND inspections', 25, 'Warrington'],
    ['now.outcome-not-known', '1 council', 1, 'Slough'],
  ] as const;
  for (const [name, title, count, council] of lists) {
    await area.number(name).click();
    await expect(area.behindTitle).toContainText(title);
    await expect(area.behindTitle).toBeFocused();
    await expect(area.councilsBehind).toHaveCount(count);
    await expect(area.behind.getByRole('link', { name: council, exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(area.number(name)).toBeFocused();
    await expect(area.behind).toHaveCount(0);
  }
  await area.number('lane.systemic-failings.2026').click();
  await area.expectKept('/area-send?open=lane.systemic-failings.2026', async () => {
    await expect(area.councilsBehind).toHaveCount(4);
  });
});

test('from a council to all areas and back to a council’s own', async ({ page }) => {
  const area = new NationalPage(page);
  await area.open('/councils/leeds');
  await page.getByRole('link', { name: 'Area SEND inspections across England' }).click();
  await expect(page).toHaveURL(/\/area-send$/);
  await expect(area.heading).toBeFocused();
  await names(page).getByRole('link', { name: 'Leeds', exact: true }).click();
  await expect(page).toHaveURL(/\/councils\/leeds#send$/);
  const own = page.locator('#send');
  await expect(own).toBeInViewport();
  await expect(own).toContainText('Widespread or systemic failings');
});

test('a tile names its council and leads to it @desktop', async ({ page }) => {
  const area = new NationalPage(page);
  await area.open(pagePaths.areaSend);
  const tile = page.locator('#map svg a[data-council="leeds"]');
  await tile.hover();
  await expect(page.locator('#map')).toContainText('Leeds');
  await tile.click();
  await expect(page).toHaveURL(/\/councils\/leeds$/);
});

test('every report of the data is linked from its row @desktop', async ({ page }) => {
  const area = new NationalPage(page);
  await area.open(pagePaths.areaSend);
  await expect(table(page).getByRole('link', { name: /^Report on / })).toHaveCount(96);
});

test('by keyboard alone: a number, its list, the filters and the order @desktop', async ({
  page,
}) => {
  const area = new NationalPage(page);
  await area.open(pagePaths.areaSend);
  await area.heading.focus();
  // The map is no string of 153 stops: its tab, its taking away, then the counts.
  await tabTo(page, area.number('now.typically-positive'), 4);
  await page.keyboard.press('Space');
  await expect(area.behindTitle).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(area.number('now.typically-positive')).toBeFocused();
  await tabTo(page, found(page).getByRole('button', { name: /^All/ }), 8);
  await tabTo(page, found(page).getByRole('button', { name: /^Widespread/ }), 3);
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveCount(24);
  await tabTo(page, area.field('Region'), 3);
  await page.keyboard.type('London');
  await expect(names(page)).toHaveText(['Bexley', 'Redbridge', 'Sutton']);
  // Clear filters, the taking away of the table, then its heads.
  await tabTo(page, sortBy(page, 'Council'), 3);
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveText(['Sutton', 'Redbridge', 'Bexley']);
  await expect(sortBy(page, 'Council')).toBeFocused();
});

test('on touch: a tile, then a number @phone', async ({ page }) => {
  const area = new NationalPage(page);
  await area.open(pagePaths.areaSend);
  const tile = page.locator('#map svg a[data-council="leeds"]');
  await tile.tap();
  await expect(page).toHaveURL(/\/area-send$/);
  await expect(page.getByText('Open Leeds')).toBeVisible();
  await area.number('now.systemic-failings').tap();
  await expect(area.councilsBehind).toHaveCount(24);
  await tile.tap();
  await expect(page).toHaveURL(/\/councils\/leeds$/);
});
