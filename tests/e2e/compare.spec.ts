import { expect, type Page } from '@playwright/test';
import { NationalPage } from './support/NationalPage.ts';
import { openPage } from './support/openPage.ts';
import { PageLife } from './support/PageLife.ts';
import { pagePaths } from './support/pagePaths.ts';
import { radioChoice } from './support/radioChoice.ts';
import { siteTest as test } from './support/siteTest.ts';
import { tabTo } from './support/tabTo.ts';
import { untilStarted } from './support/untilStarted.ts';

const { choose, radio } = radioChoice;
const field = (page: Page) => page.getByRole('combobox', { name: 'Add a council' });
const said = (page: Page) =>
  page.getByRole('region', { name: 'Choose councils' }).getByRole('status');
const chosen = (page: Page) => page.getByRole('list', { name: 'Chosen councils' });
const order = (page: Page) => page.getByRole('combobox', { name: 'Order', exact: true });
const notices = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'Not quite what the link asked for' });
const matrix = (page: Page) =>
  page.getByRole('table', { name: 'Judgements of the last report of each council' });
const shownInOrder = (page: Page) => matrix(page).getByRole('rowheader').getByRole('link');

async function add(page: Page, name: string): Promise<void> {
  await field(page).fill(name);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
}

async function showMatrixTable(page: Page): Promise<void> {
  await page.locator('#judgements').getByRole('tab', { name: 'Table' }).click();
  await expect(matrix(page)).toBeVisible();
}

/** Closest first; by care leavers: three outstanding, six good, one requires improvement, one inadequate. */
const neighbours = '/compare?councils=cheshire-east&with=neighbours';
const closestFirst = [
  'Cheshire East',
  'Gloucestershire',
  'Warwickshire',
  'North Yorkshire',
  'Warrington',
  'Wiltshire',
  'Hampshire',
  'Cheshire West and Chester',
  'Oxfordshire',
  'Worcestershire',
  'Leicestershire',
];
const byCareLeavers = [
  ...['North Yorkshire', 'Wiltshire', 'Leicestershire'],
  ...[
    'Gloucestershire',
    'Warwickshire',
    'Warrington',
    'Hampshire',
    'Oxfordshire',
    'Worcestershire',
  ],
  ...['Cheshire West and Chester', 'Cheshire East'],
];

test('nobody chosen: an invitation, and a comparison that is ready', async ({ page }) => {
  const compare = new NationalPage(page);
  await openPage(page, pagePaths.compare);
  const life = new PageLife(page);
  await life.mark();
  await expect(compare.heading).toHaveText('Which councils would you set side by side?');
  await page.getByRole('link', { name: 'Cheshire East and its statistical neighbours' }).click();
  await expect(compare.heading).toHaveText(
    'Cheshire East and its ten statistical neighbours: 8 of 11 are good or outstanding overall',
  );
  await expect(page).toHaveTitle(/Cheshire East and its ten statistical neighbours/);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Ready to open' })).toBeVisible();
  expect(await life.lasts()).toBe(true);
});

test('councils by name, by a place in them, and by choice; what can’t be added is told', async ({
  page,
}) => {
  const compare = new NationalPage(page);
  await openPage(page, pagePaths.compare);
  await add(page, 'bury ');
  await expect(said(page)).toHaveText('Bury added: one of six chosen.');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await expect(compare.heading).toContainText('Bury: choose another council');
  await add(page, 'Macclesfield');
  await expect(said(page)).toHaveText('Cheshire East added: two of six chosen.');
  await add(page, 'Bury');
  await expect(said(page)).toHaveText('Bury is chosen already.');
  await add(page, 'Atlantis');
  await expect(said(page)).toContainText('No council or district is called “Atlantis”');
  await add(page, 'Northampton');
  await expect(said(page)).toContainText('fit “Northampton”');
  const offered = page.getByRole('list', { name: 'Councils that fit' });
  await offered.getByRole('button', { name: 'West Northamptonshire', exact: true }).click();
  await expect(offered).toHaveCount(0);
  for (const name of ['Trafford', 'York', 'Kent']) {
    await add(page, name);
    await expect(chosen(page).getByRole('button', { name: `Remove ${name}` })).toBeVisible();
  }
  await expect(page).toHaveURL(
    /\?councils=bury,cheshire-east,west-northamptonshire,trafford,york,kent$/,
  );
  await add(page, 'Leeds');
  await expect(said(page)).toHaveText(
    'Six councils are chosen, and no more can stand side by side. Remove one first.',
  );
  await expect(chosen(page).getByRole('listitem')).toHaveCount(6);
  await page.reload();
  await expect(chosen(page).getByRole('listitem')).toHaveCount(6);
});

test('every control is in the address, for a reload and a step back too', async ({ page }) => {
  const compare = new NationalPage(page);
  await openPage(page, `${pagePaths.compare}?councils=cheshire-east`);
  await page.getByRole('checkbox', { name: /^with its statistical neighbours/ }).check();
  await expect(page).toHaveURL(/\?councils=cheshire-east&with=neighbours$/);
  await expect(compare.heading).toContainText('8 of 11 are good or outstanding overall');
  await choose(page, 'Judgement', 'Care leavers');
  await expect(page).toHaveURL(/&judgement=care-leavers$/);
  await expect(compare.heading).toContainText('9 of 11 are good or outstanding for care leavers');
  await showMatrixTable(page);
  await expect(shownInOrder(page)).toHaveText(closestFirst);
  await order(page).selectOption('Care leavers');
  await expect(page).toHaveURL(/&order=care-leavers$/);
  await expect(shownInOrder(page)).toHaveText(byCareLeavers);
  await compare.number('outstanding').click();
  await expect(compare.behindTitle).toHaveText('Care leavers: 3 councils outstanding');
  await expect(compare.behindTitle).toBeFocused();
  await expect(compare.councilsBehind).toHaveText(byCareLeavers.slice(0, 3));
  await expect(page).toHaveURL(/&open=outstanding$/);
  const address = page.url();
  await page.reload();
  await untilStarted(page);
  await expect(compare.councilsBehind).toHaveText(byCareLeavers.slice(0, 3));
  await expect(radio(page, 'Judgement', 'Care leavers')).toBeChecked();
  await expect(order(page)).toHaveValue('care-leavers');
  await expect(page.getByRole('checkbox', { name: /^with its/ })).toBeChecked();
  expect(page.url()).toBe(address);

  await page.goBack();
  await expect(compare.behind).toHaveCount(0);
  await page.goBack();
  await expect(order(page)).toHaveValue('');
  await page.goBack();
  await expect(compare.heading).toContainText('8 of 11 are good or outstanding overall');
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: /^with its/ })).not.toBeChecked();
  await expect(page).toHaveURL(/\?councils=cheshire-east$/);
});

test('a table sorted by its heads, the other way too @desktop', async ({ page }) => {
  await openPage(page, neighbours);
  await showMatrixTable(page);
  const sort = page.getByRole('button', { name: 'Sort by Care leavers' });
  await sort.click();
  await expect(shownInOrder(page)).toHaveText(byCareLeavers);
  await sort.click();
  await expect(page).toHaveURL(/&order=care-leavers&direction=ascending$/);
  await expect(shownInOrder(page).first()).toHaveText('Cheshire East');
  await expect(shownInOrder(page).last()).toHaveText('Leicestershire');
  await page.reload();
  await untilStarted(page);
  await showMatrixTable(page);
  await expect(shownInOrder(page).first()).toHaveText('Cheshire East');
  await expect(matrix(page).locator('th[aria-sort]')).toHaveAttribute('aria-sort', 'ascending');
});

test('a region in place of councils, a council in place of a region', async ({ page }) => {
  const compare = new NationalPage(page);
  await openPage(page, `${pagePaths.compare}?councils=bury,trafford`);
  const region = page.getByRole('combobox', { name: 'or a region' });
  await region.selectOption('North East');
  await expect(page).toHaveURL(/\?region=North\+East$/);
  await expect(compare.heading).toHaveText(
    'North East: of the 10 with an overall grade, 9 are good or outstanding',
  );
  await expect(chosen(page)).toHaveCount(0);
  await page.goBack();
  await expect(chosen(page).getByRole('listitem')).toHaveCount(2);
  await expect(region).toHaveValue('');
  await page.goForward();
  await expect(region).toHaveValue('North East');
  await add(page, 'Kent');
  await expect(said(page)).toContainText('North East left out for it.');
  await expect(page).toHaveURL(/\?councils=kent$/);
  await expect(region).toHaveValue('');
});

test('odd addresses: what can be compared is, and the reader is told @desktop', async ({
  page,
}) => {
  const compare = new NationalPage(page);
  await openPage(
    page,
    `${pagePaths.compare}?councils=atlantis,bury,%3Cb%3E,BURY,trafford&with=friends&region=London&judgement=luck&order=fame&direction=up&open=half`,
  );
  await expect(compare.heading).toHaveText(/^Bury and Trafford: /);
  for (const words of [
    'the councils “atlantis” and “<b>”, which are not in the data',
    'Bury more than once',
    'The region London is left out',
    'the company “friends”',
    'the judgement “luck”',
    'the order “fame”',
    'the direction “up”',
    'the list of councils “half”',
  ])
    await expect(notices(page).filter({ hasText: words })).toHaveCount(1);
  await openPage(page, `${pagePaths.compare}?councils=york,kent,leeds,bury,devon,essex,surrey`);
  await expect(notices(page)).toContainText('Six councils at most can stand side by side: Surrey');
  await expect(chosen(page).getByRole('listitem')).toHaveCount(6);
  await openPage(page, `${pagePaths.compare}?region=Atlantis`);
  await expect(compare.heading).toHaveText('Which councils would you set side by side?');
  await expect(notices(page)).toContainText('the region “Atlantis”');
});

test('by keyboard alone: two councils, a number, its councils; one removed, the place kept', async ({
  page,
}) => {
  const compare = new NationalPage(page);
  const { keyboard } = page;
  await openPage(page, pagePaths.compare);
  await tabTo(page, field(page), 22);
  for (const name of ['Bury', 'Trafford']) {
    await keyboard.type(name);
    await keyboard.press('Enter');
    await expect(said(page)).toContainText(`${name} added`);
    await expect(field(page)).toBeFocused();
  }
  await expect(compare.heading).toHaveText(/^Bury and Trafford: /);
  await tabTo(page, radio(page, 'Judgement', 'Overall effectiveness'), 8);
  await keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/&judgement=leaders$/);
  // Bury’s leaders are good, Trafford’s inadequate.
  await tabTo(page, compare.number('good'), 3);
  await keyboard.press('Enter');
  await expect(compare.behindTitle).toBeFocused();
  await expect(compare.councilsBehind).toHaveText(['Bury']);
  await keyboard.press('Escape');
  await expect(compare.number('good')).toBeFocused();
  const remove = (name: string) => page.getByRole('button', { name: `Remove ${name}` });
  while (!(await remove('Trafford').evaluate((one) => one === document.activeElement)))
    await keyboard.press('Shift+Tab');
  await keyboard.press('Enter');
  await expect(remove('Bury')).toBeFocused();
  await keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await expect(compare.heading).toHaveText('Which councils would you set side by side?');
});

test('by touch: councils removed, a number opened and closed @phone', async ({ page }) => {
  const compare = new NationalPage(page);
  await openPage(page, `${pagePaths.compare}?councils=bury,cheshire-east,trafford`);
  await page.getByRole('button', { name: 'Remove Cheshire East' }).tap();
  await expect(page).toHaveURL(/\?councils=bury,trafford$/);
  await compare.number('requires-improvement').tap();
  await expect(compare.councilsBehind).toHaveText(['Bury']);
  await page.getByRole('button', { name: 'Close this list' }).tap();
  await expect(compare.behind).toHaveCount(0);
  await expect(page).toHaveURL(/\?councils=bury,trafford$/);
});

test('on paper all is laid out, and controls are away @desktop', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await openPage(page, neighbours);
  await expect(page.getByRole('heading', { name: /^Six of 11 councils were asked/ })).toBeVisible();
  await expect(page.locator('#visits')).toContainText('Third monitoring visit');
  const controls = page.getByRole('main').locator('button:not([data-behind]), input, select');
  for (const control of await controls.all()) await expect(control).toBeHidden();
  for (const place of ['#judgements', '#timeline'])
    await expect(page.locator(`${place} figure svg`).first()).toBeVisible();
  // What is folded on the screen can’t be opened on paper.
  await expect(page.locator('#visits details li').first()).toBeVisible();
});
