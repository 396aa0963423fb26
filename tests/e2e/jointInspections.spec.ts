import { expect, type Page } from '@playwright/test';
import { cellsOf } from './support/cellsOf.ts';
import { NationalPage } from './support/NationalPage.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';
import { tabTo } from './support/tabTo.ts';

// Counted from the CSV files apart from the app: rows of inspections.csv with framework jtai, their
// theme and priority_action, years by the day they started, regions of councils.csv.

const found = (page: Page) => page.getByRole('group', { name: 'Priority action' });
const table = (page: Page) => page.getByRole('table', { name: /^Every council and its joint/ });
const names = (page: Page) => table(page).getByRole('rowheader');
const sortBy = (page: Page, name: string) =>
  page.getByRole('button', { name: `Sort by ${name}`, exact: true });

const named = [
  'Bracknell Forest',
  'Cheshire East',
  'Cornwall',
  'County Durham',
  'Liverpool',
  'Medway',
  'Sefton',
  'Solihull',
  'Somerset',
  'Torbay',
];

test('headline, counts, regions, years and table agree', async ({ page }) => {
  const joint = new NationalPage(page);
  await joint.open(pagePaths.jointInspections);
  await expect(joint.heading).toHaveText(/^(10|Ten) of 64 joint inspections named/);
  for (const name of named) await expect(joint.main).toContainText(name);
  const counts = await cellsOf(page.getByRole('table', { name: /^Councils by their last/ }));
  expect(counts.slice(1).map((cells) => cells[1])).toEqual(['10', '54', '89', '153']);

  const regions = (await cellsOf(await joint.table('map'))).slice(1);
  expect(regions.at(-1)).toEqual(['England', '10', '54', '89', '153']);
  // Cheshire East, Liverpool and Sefton of twelve.
  expect(regions.find(([name]) => name === 'North West')).toEqual([
    'North West',
    '3',
    '9',
    '12',
    '24',
  ]);

  const years = await cellsOf(await joint.table('years'));
  expect(years.at(-1)?.slice(1)).toEqual([
    ...['9', '8', '8', '8', '2', '0', '8', '10', '10', '1'],
    ...['64', '10'],
  ]);
  const topics = years.slice(1, -1).map((cells) => [cells[0], cells.at(-2)]);
  expect(Object.fromEntries(topics)).toEqual({
    'Abuse and neglect': '19',
    'First identification of need and risk': '19',
    'Serious youth violence': '6',
    'Mental health': '5',
    'Sexual abuse in the family': '5',
    'Domestic abuse': '4',
    'Child exploitation': '4',
    'Criminal exploitation': '2',
  });
  await expect(found(page).getByRole('button')).toHaveText([
    'All 153',
    'Area for priority action named 10',
    'No area for priority action named 54',
    'No inspection in the data 89',
  ]);
  await expect(names(page)).toHaveCount(153);
  await expect(joint.result).toHaveText(
    'Showing all: 64 joint inspections and 89 councils without one in the data.',
  );
});

test('what was found, topic and region narrow the table down, in the address and after it', async ({
  page,
}) => {
  const joint = new NationalPage(page);
  await joint.open(pagePaths.jointInspections);
  await found(page)
    .getByRole('button', { name: /^Area for priority action/ })
    .click();
  await expect(names(page)).toHaveCount(10);
  expect((await names(page).allTextContents()).sort()).toEqual(named);
  await joint.choose('Topic', 'Domestic abuse');
  await joint.expectKept(
    '/joint-inspections?found=priority-action&topic=domestic-abuse',
    async () => {
      // July and June 2018, newest first.
      await expect(names(page)).toHaveText(['County Durham', 'Medway']);
      await expect(joint.field('Topic').locator('option:checked')).toHaveText('Domestic abuse');
      await expect(found(page).getByRole('button', { name: 'All 4' })).toBeVisible();
    },
  );
  await joint.choose('Region', 'North East');
  await joint.expectKept(
    '/joint-inspections?found=priority-action&topic=domestic-abuse&region=North+East',
    async () => {
      await expect(names(page)).toHaveText(['County Durham']);
      await expect(joint.result).toContainText('Showing 1 joint inspection.');
    },
  );
  await page.goBack();
  await expect(names(page)).toHaveText(['County Durham', 'Medway']);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(names(page)).toHaveCount(153);
  await expect(joint.result).toBeFocused();
  await expect(page).toHaveURL(/\/joint-inspections$/);
});

test('nothing fits: said so, and cleared', async ({ page }) => {
  const joint = new NationalPage(page);
  await joint.open(`${pagePaths.jointInspections}?topic=domestic-abuse&region=London`);
  await expect(page.getByText('No council fits')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(names(page)).toHaveCount(153);
});

test('sorted by every column, in the address and after it', async ({ page }) => {
  const joint = new NationalPage(page);
  await joint.open(pagePaths.jointInspections);
  // It opens with the newest.
  await expect(names(page).first()).toHaveText('Bromley');
  const orders = [
    ['Council', 'sort=name', 'Barking and Dagenham'],
    ['Region', 'sort=region', 'Derby'],
    ['Priority action', 'sort=found', 'Bracknell Forest'],
    ['Topic', 'sort=topic', 'Bradford'],
  ] as const;
  for (const [label, query, first] of orders) {
    await sortBy(page, label).click();
    await joint.expectKept(`/joint-inspections?${query}`, async () => {
      await expect(names(page).first()).toHaveText(first);
      await expect(table(page).locator('th[aria-sort]')).toHaveAccessibleName(label);
    });
  }
  await sortBy(page, 'Published').click();
  await expect(page).toHaveURL(/\?sort=published$/);
  await sortBy(page, 'Started').click();
  await expect(page).toHaveURL(/\/joint-inspections$/);
  await sortBy(page, 'Started').click();
  await joint.expectKept('/joint-inspections?direction=ascending', async () => {
    await expect(names(page).first()).toHaveText('South Tyneside');
  });
});

test('numbers open into their councils, and close to where the reader was', async ({ page }) => {
  const joint = new NationalPage(page);
  await joint.open(pagePaths.jointInspections);
  await joint.table('map');
  await joint.table('years');
  const lists = [
    ['now.priority-action', '10 councils', 10],
    ['now.priority-action.North West', '3 councils in the North West', 3],
    ['lane.domestic-abuse', '4 joint inspections', 4],
    ['lane.domestic-abuse.all.priority-action', '2 joint inspections', 2],
    ['lane.all.2020', '2 joint inspections', 2],
    ['lane.all.all.priority-action', '10 joint inspections', 10],
  ] as const;
  for (const [name, title, count] of lists) {
    await joint.number(name).click();
    await expect(joint.behindTitle).toContainText(title);
    await expect(joint.behindTitle).toBeFocused();
    await expect(joint.councilsBehind).toHaveCount(count);
    await page.keyboard.press('Escape');
    await expect(joint.number(name)).toBeFocused();
  }
  await joint.number('lane.all.2020').click();
  await joint.expectKept('/joint-inspections?open=lane.all.2020', async () => {
    await expect(joint.behind).toContainText('Bexley');
    await expect(joint.behind).toContainText('East Sussex');
  });
});

test('the pause is told, and marked between 2020 and 2021', async ({ page }) => {
  const joint = new NationalPage(page);
  await joint.open(pagePaths.jointInspections);
  const figure = joint.figure('years');
  await expect(figure).toContainText('From March 2020 to June 2021');
  await expect(figure.locator('svg:visible [data-part="pause"]')).toHaveCount(1);
});

test('a council in the table leads to its visits', async ({ page }) => {
  const joint = new NationalPage(page);
  await joint.open(pagePaths.jointInspections);
  await names(page).getByRole('link', { name: 'Bromley' }).click();
  await expect(page).toHaveURL(/\/councils\/bromley#visits$/);
  await expect(page.locator('#visits')).toBeInViewport();
});

test('by keyboard alone: filters, order and a council @desktop', async ({ page }) => {
  const joint = new NationalPage(page);
  await joint.open(`${pagePaths.jointInspections}?found=priority-action`);
  await found(page)
    .getByRole('button', { name: /^Area for priority/ })
    .focus();
  await tabTo(page, joint.field('Topic'), 3);
  await page.keyboard.type('Domestic');
  await expect(names(page)).toHaveCount(2);
  await tabTo(page, page.getByRole('button', { name: 'Clear filters' }), 2);
  await page.keyboard.press('Enter');
  await expect(joint.result).toBeFocused();
  await expect(names(page)).toHaveCount(153);
  // Taking away, then five heads, then the newest.
  await tabTo(page, names(page).first().getByRole('link'), 8);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/councils\/bromley#visits$/);
});

test('on touch: a number and its list @phone', async ({ page }) => {
  const joint = new NationalPage(page);
  await joint.open(pagePaths.jointInspections);
  await joint.number('now.priority-action').tap();
  await expect(joint.councilsBehind).toHaveText(named);
  await expect(joint.behindTitle).toBeInViewport();
});
