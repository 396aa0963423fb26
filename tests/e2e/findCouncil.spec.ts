import { expect, type Page } from '@playwright/test';
import { openPage } from './support/openPage.ts';
import { PageLife } from './support/PageLife.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';

const field = (page: Page) => page.getByLabel('Find a council');
const options = (page: Page) => page.getByRole('search').getByRole('option');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Types as a reader does: by touch on a phone, with the keyboard elsewhere. */
async function type(page: Page, text: string, hasTouch: boolean): Promise<void> {
  if (hasTouch) await field(page).tap();
  else await field(page).focus();
  await page.keyboard.type(text);
}

test('a postcode leads to its council, and only its area is fetched', async ({
  page,
  hasTouch,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openPage(page, pagePaths.explore);
  expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
  const life = new PageLife(page);
  await life.mark();

  await type(page, 'SK9 1AA', hasTouch);
  await expect(options(page)).toHaveCount(1);
  await expect(options(page)).toContainText('Cheshire East');
  await expect(options(page)).toContainText('Postcode SK9 1AA, like the rest of SK9');
  if (hasTouch) await options(page).tap();
  else {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await expect(page).toHaveURL(/\/councils\/cheshire-east$/);
  await expect(heading(page)).toContainText('Cheshire East');
  await expect(heading(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  expect(await life.lasts()).toBe(true);

  const shards = asked.filter((path) => path.startsWith('/api/v1/postcodes/'));
  expect(shards).toEqual(['/api/v1/postcodes/SK.json']);
});

test('Enter alone takes the one council of a postcode, however it is written', async ({ page }) => {
  await openPage(page, pagePaths.data);
  await field(page).focus();
  await page.keyboard.type('  sk91aa');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/councils\/cheshire-east$/);
});

test('Enter takes none of several councils, and says so', async ({ page, hasTouch }) => {
  await openPage(page, pagePaths.data);
  await type(page, 'Cheshire', hasTouch);
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 councils fit “Cheshire”. Choose one.')).toBeVisible();
  await expect(page).toHaveURL(/\/data[^/]*$/);
  const second = options(page).nth(1);
  await expect(second).toContainText('Cheshire West and Chester');
  if (hasTouch) await second.tap();
  else await second.click();
  await expect(page).toHaveURL(/\/councils\/cheshire-west-and-chester$/);
});

test('with scripts no link stands in for the finder @desktop', async ({ page }) => {
  await openPage(page, pagePaths.data);
  await expect(page.getByText('Every council, A to Z')).toBeHidden();
});

const names = [
  { typed: 'Macclesfield', found: ['Cheshire East'], why: 'Macclesfield: former district' },
  { typed: 'cheshre east', found: ['Cheshire East'], why: null },
  { typed: 'e06000049', found: ['Cheshire East'], why: 'ONS code E06000049' },
  { typed: 'st. helens', found: ['St Helens'], why: null },
  {
    typed: 'Cumbria',
    found: ['Cumbria', 'Cumberland', 'Westmorland and Furness'],
    why: 'Cumbria: former council',
  },
];

for (const { typed, found, why } of names) {
  test(`“${typed}” finds ${found.join(', ')}`, async ({ page, hasTouch }) => {
    await openPage(page, pagePaths.council);
    await type(page, typed, hasTouch);
    for (const name of found) {
      await expect(options(page).filter({ hasText: name }).first()).toBeVisible();
    }
    await expect(options(page).first()).toContainText(found[0] ?? '');
    if (why !== null) await expect(options(page).filter({ hasText: why }).first()).toBeVisible();
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  });
}

const answers = [
  { typed: 'CF10 1AA', says: 'CF10 is in Wales', offers: 0 },
  { typed: 'EH1 1YZ', says: 'EH1 is in Scotland', offers: 0 },
  { typed: 'BT1 1AA', says: 'BT1 is in Northern Ireland', offers: 0 },
  { typed: 'SK99 1AA', says: 'There is no postcode district SK99', offers: 0 },
  { typed: 'ZZ1 1AA', says: 'no postcodes that begin with ZZ', offers: 0 },
  { typed: 'SK9 0AA', says: 'gives SK9 0AA no place', offers: 1 },
  { typed: 'Wilmslow', says: 'No council or district is called “Wilmslow”', offers: 0 },
];

for (const { typed, says, offers } of answers) {
  test(`“${typed}” gets an answer of its own @desktop`, async ({ page, hasTouch }) => {
    await openPage(page, pagePaths.data);
    await type(page, typed, hasTouch);
    const answer = page.getByRole('search').getByText(says);
    await expect(answer).toBeVisible();
    if (offers === 0) await expect(options(page)).toHaveCount(0);
    else await expect(options(page).first()).toContainText('Cheshire East');
  });
}

test('a district of London is answered from all its parts', async ({ page, hasTouch }) => {
  await openPage(page, pagePaths.data);
  await type(page, 'W1', hasTouch);
  await expect(options(page)).toContainText([/^Westminster/, /^Camden/, /^Islington/]);
});

test('on a small phone all that is offered can be seen and reached @phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await openPage(page, pagePaths.data);
  await type(page, 'north', true);
  await expect(options(page)).toHaveCount(8);
  const last = options(page).last();
  const list = page.getByRole('listbox');
  const isCut = await list.evaluate((element) => element.scrollHeight > element.clientHeight);
  expect(isCut).toBe(false);
  await page.keyboard.press('ArrowUp');
  await expect(last).toHaveAttribute('aria-selected', 'true');
  await expect(last).toBeInViewport({ ratio: 1 });
});

test('a name nobody has is answered, not met with silence', async ({ page, hasTouch }) => {
  await openPage(page, pagePaths.data);
  await type(page, 'xyzzyplugh', hasTouch);
  await expect(page.getByRole('search').getByRole('status')).not.toBeEmpty();
  await expect(options(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/data$/);
});

test('Escape closes the list, and what was typed can be cleared', async ({ page }) => {
  await openPage(page, pagePaths.data);
  await field(page).focus();
  await page.keyboard.type('York');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options(page)).toHaveCount(0);
  await expect(field(page)).toBeFocused();
});

test('what is typed before the scripts are there is kept', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/CouncilChoices*.js', async (route) => {
    await held;
    await route.continue();
  });
  await openPage(page, pagePaths.data);
  await field(page).focus();
  await page.keyboard.type('Maccles');
  release();
  await expect(options(page).first()).toContainText('Cheshire East');
  await page.keyboard.type('field');
  await expect(field(page)).toHaveValue('Macclesfield');
  await expect(field(page)).toBeFocused();
  await expect(options(page)).toHaveCount(1);
});

test('a search sent before the scripts ran is taken up', async ({ page }) => {
  await openPage(page, '/?find=SK9+1AA');
  await expect(field(page)).toHaveValue('SK9 1AA');
  await expect(options(page)).toContainText('Cheshire East');
});
