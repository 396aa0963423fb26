import { expect, type Locator, type Page } from '@playwright/test';
import { openPage } from './support/openPage.ts';
import { PageLife } from './support/PageLife.ts';
import { siteTest as test } from './support/siteTest.ts';

// The numbers were counted from the CSV files: the last report published by a day, grade by grade.

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const everyCouncil = (page: Page) => page.getByRole('table', { name: /^Every council as at/ });
const councilNames = (page: Page) => everyCouncil(page).getByRole('rowheader');
const slider = (page: Page) => page.getByRole('slider', { name: 'As at' });

/** Chooses a judgement by what a reader clicks or touches: its label. */
async function chooseJudgement(page: Page, label: string): Promise<void> {
  const choices = page.getByRole('group', { name: 'Judgement' });
  await choices.locator('label').filter({ hasText: label }).click();
  await expect(choices.getByRole('radio', { name: label })).toBeChecked();
}

/** The counts beside the map, top to bottom, and the sum below them. */
async function countsOf(page: Page): Promise<string[]> {
  const table = page.getByRole('table', { name: /councils at each grade/ });
  const rows = await table.getByRole('row').allInnerTexts();
  return rows.slice(1).map((row) => row.replace(/\s+/g, ' ').trim());
}

async function numbersOf(cells: Locator): Promise<number[]> {
  return (await cells.allInnerTexts()).map((text) => Number(text.replaceAll(',', '')));
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

test('the plain address: the latest against the end of 2019', async ({ page }) => {
  await openPage(page, '/');
  await expect(heading(page)).toHaveText(
    '68 councils have a better overall grade than in 2019, 17 a worse one',
  );
  await expect(page.getByText('107 of the 142 councils with an overall grade')).toBeVisible();
  expect(await countsOf(page)).toEqual([
    'Outstanding 46',
    'Good 61',
    'Requires improvement 24',
    'Inadequate 11',
    'No overall grade any more 11',
    'All councils that day 153',
  ]);
  for (const name of ['All 153', 'Rose 68', 'Fell 17', 'Same 53', 'Can’t be compared 15']) {
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
  }
  await expect(councilNames(page)).toHaveCount(153);
});

test('moved to the end of 2019, and back again', async ({ page, hasTouch }) => {
  await openPage(page, '/');
  // The stops are the ends of 2014 to 2025 and the latest day: seven steps back.
  const earlier = page.getByRole('button', { name: 'A year earlier' });
  for (let step = 0; step < 7; step += 1) {
    if (hasTouch) await earlier.tap();
    else await earlier.click();
  }
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '31 December 2019');
  await expect(page).toHaveURL(/\?on=2019$/);
  await expect(page.getByRole('heading', { name: 'as at 31 December 2019' })).toBeVisible();
  await expect
    .poll(() => countsOf(page))
    .toEqual([
      'Outstanding 14',
      'Good 58',
      'Requires improvement 59',
      'Inadequate 18',
      'Not inspected yet 2',
      'All councils that day 151',
    ]);
  await expect(heading(page)).toHaveText(/^72 of 149 councils were good or outstanding/);
  await expect(councilNames(page)).toHaveCount(151);

  await slider(page).focus();
  await page.keyboard.press('End');
  await expect(heading(page)).toHaveText(/^68 councils have a better/);
  await expect(page).toHaveURL(/\/$/);
});

const judgements = [
  {
    label: 'Impact of leaders',
    words: 'the impact of leaders',
    counts: [60, 58, 27, 8],
    rose: 68,
    fell: 21,
  },
  {
    label: 'Help and protection',
    words: 'help and protection',
    counts: [28, 76, 40, 9],
    rose: 74,
    fell: 19,
  },
  {
    label: 'Children in care',
    words: 'children in care',
    counts: [54, 68, 26, 5],
    rose: 80,
    fell: 15,
  },
  { label: 'Care leavers', words: 'care leavers', counts: [47, 63, 37, 6], rose: 73, fell: 29 },
];

test('another judgement, its counts and its headline', async ({ page }) => {
  await openPage(page, '/');
  for (const { label, words, counts, rose, fell } of judgements) {
    await chooseJudgement(page, label);
    await expect(heading(page)).toHaveText(
      `${rose} councils have a better grade for ${words} than in 2019, ${fell} a worse one`,
    );
    const [outstanding, good, requiresImprovement, inadequate] = counts;
    expect(await countsOf(page)).toEqual([
      `Outstanding ${outstanding ?? ''}`,
      `Good ${good ?? ''}`,
      `Requires improvement ${requiresImprovement ?? ''}`,
      `Inadequate ${inadequate ?? ''}`,
      'All councils that day 153',
    ]);
  }
});

test('region, kind and grade narrow the table, and the address holds them', async ({ page }) => {
  await openPage(page, '/');
  await page.getByRole('combobox', { name: 'Region' }).selectOption('North West');
  await expect(councilNames(page)).toHaveCount(24);
  await expect(page.getByRole('button', { name: 'Fell 6', exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Unitary council');
  await expect(councilNames(page)).toHaveCount(8);
  await page.getByRole('checkbox', { name: 'Inadequate' }).check();
  await expect(councilNames(page)).toHaveText(['Cheshire East', 'Halton']);
  await expect(page.getByText('Showing 2 of 153 councils')).toBeVisible();

  const address = page.url();
  await page.reload();
  await expect(councilNames(page)).toHaveText(['Cheshire East', 'Halton']);
  await expect(page.getByRole('combobox', { name: 'Region' })).toHaveValue('North West');
  await expect(page.getByRole('checkbox', { name: 'Inadequate' })).toBeChecked();
  expect(page.url()).toBe(address);

  await page.getByRole('button', { name: 'Rose 0', exact: true }).click();
  await expect(page.getByText('No council fits')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(councilNames(page)).toHaveCount(153);
  await expect(page).toHaveURL(/\/$/);
});

test('sorted by name, by grade and by age of the inspection', async ({ page }) => {
  await openPage(page, '/');
  await expect(councilNames(page).first()).toHaveText('Barking and Dagenham');
  const sortBy = (name: string) => page.getByRole('button', { name: `Sort by ${name}` });
  await sortBy('Council').click();
  await expect(councilNames(page).first()).toHaveText('York');
  await expect(everyCouncil(page).locator('th[aria-sort]')).toHaveAttribute(
    'aria-sort',
    'descending',
  );

  await sortBy('Overall effectiveness').click();
  const gradeCells = everyCouncil(page).locator('tbody td:nth-of-type(3)');
  await expect(gradeCells.first()).toHaveText('Outstanding');
  await expect(gradeCells.nth(45)).toHaveText('Outstanding');
  await expect(gradeCells.nth(46)).toHaveText('Good');
  await expect(gradeCells.nth(106)).toHaveText('Good');
  await expect(gradeCells.nth(107)).toHaveText('Requires improvement');
  await expect(gradeCells.nth(131)).toHaveText('Inadequate');

  await sortBy('Overall effectiveness').click();
  await expect(gradeCells.first()).not.toHaveText('Outstanding');
  await page.reload();
  await expect(everyCouncil(page).locator('th[aria-sort]')).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
});

test('back and forward restore what was chosen', async ({ page }) => {
  await openPage(page, '/');
  const life = new PageLife(page);
  await life.mark();
  await chooseJudgement(page, 'Care leavers');
  await expect(heading(page)).toHaveText(/^73 councils/);
  // Choices that follow at once are one step back.
  await page.waitForTimeout(900);
  await page.getByRole('button', { name: 'Fell 29', exact: true }).click();
  await expect(councilNames(page)).toHaveCount(29);

  await page.goBack();
  await expect(councilNames(page)).toHaveCount(153);
  await expect(page.getByRole('radio', { name: 'Care leavers' })).toBeChecked();
  await page.goBack();
  await expect(heading(page)).toHaveText(/^68 councils/);
  await expect(page.getByRole('radio', { name: 'Overall effectiveness' })).toBeChecked();
  await page.goForward();
  await page.goForward();
  await expect(councilNames(page)).toHaveCount(29);
  await expect(heading(page)).toHaveText(/^73 councils/);
  expect(await life.lasts()).toBe(true);
});

test('an address of many choices gives the same view to whoever opens it', async ({ page }) => {
  await openPage(
    page,
    '/?on=2016&since=2015&judgement=help-and-protection&region=London&sort=region&direction=descending',
  );
  await expect(page.getByRole('radio', { name: 'Help and protection' })).toBeChecked();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '31 December 2016');
  await expect(page.getByLabel('Compare with')).toHaveValue('2015-12-31');
  await expect(councilNames(page)).toHaveCount(33);
  await expect(page.getByText('Not quite what the link asked for')).toHaveCount(0);
});

test('the comparison of two dates adds up', async ({ page }) => {
  await openPage(page, '/');
  const figure = page.getByRole('figure', { name: /2019 and/ });
  await figure.getByRole('tab', { name: 'Table' }).click();
  const table = figure.getByRole('table');
  const matrix: number[][] = [];
  for (const row of await table.locator('tbody tr').all()) {
    const cells = await numbersOf(row.locator('td'));
    expect(cells.at(-1)).toBe(sumOf(cells.slice(0, -1)));
    matrix.push(cells);
  }
  const foot = await numbersOf(table.locator('tfoot td'));
  expect(foot).toEqual(foot.map((_, column) => sumOf(matrix.map((row) => row[column] ?? 0))));
  // 153 councils of today, and Cumbria and Northamptonshire, which stood at the end of 2019.
  expect(foot.at(-1)).toBe(155);
});

test('councils that cannot be compared are listed with the reason', async ({ page }) => {
  await openPage(page, '/');
  const noLongerGiven = page.getByRole('term').filter({ hasText: 'No overall grade any more' });
  await expect(noLongerGiven).toBeVisible();
  const group = page.locator('dl > div', { has: noLongerGiven });
  for (const name of ['Brent', 'Trafford', 'Liverpool', 'Portsmouth']) {
    await expect(group.getByRole('link', { name, exact: true })).toBeVisible();
  }
  await expect(page.getByRole('main')).toContainText('Northamptonshire');
});

test('the controls and the map stay where they are from judgement to judgement and year to year', async ({
  page,
}) => {
  await openPage(page, '/');
  const placeOf = async (part: Locator) => Math.round((await part.boundingBox())?.y ?? NaN);
  const map = page.getByRole('main').locator('figure svg').first();
  const first = [await placeOf(slider(page)), await placeOf(map)];
  expect(first.every(Number.isFinite)).toBe(true);
  for (const label of ['Impact of leaders', 'Care leavers']) {
    await chooseJudgement(page, label);
    for (const key of ['Home', 'ArrowRight', 'End', 'ArrowLeft']) {
      await slider(page).press(key);
      const day = (await slider(page).getAttribute('aria-valuetext')) ?? '';
      await expect(page.getByRole('heading', { name: `as at ${day}` })).toBeVisible();
      await expect(everyCouncil(page)).toHaveAccessibleName(`Every council as at ${day}`);
      const scrolled = await page.evaluate(() => window.scrollY);
      expect([(await placeOf(slider(page))) + scrolled, (await placeOf(map)) + scrolled]).toEqual(
        first,
      );
    }
  }
});

test('on touch a first tap names a council and a second opens it @phone', async ({ page }) => {
  await openPage(page, '/');
  const tile = page.locator('figure svg a[data-council="cambridgeshire"]');
  await tile.tap();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByText('Open Cambridgeshire')).toBeVisible();
  await tile.tap();
  await expect(page).toHaveURL(/\/councils\/cambridgeshire$/);
});
