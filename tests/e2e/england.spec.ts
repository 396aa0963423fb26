import { expect, type Page } from '@playwright/test';
import { cellsOf } from './support/cellsOf.ts';
import { NationalPage } from './support/NationalPage.ts';
import { openPage } from './support/openPage.ts';
import { PageLife } from './support/PageLife.ts';
import { pagePaths } from './support/pagePaths.ts';
import { radioChoice } from './support/radioChoice.ts';
import { siteTest as test } from './support/siteTest.ts';
import { tabTo } from './support/tabTo.ts';
import { untilDrawn } from './support/untilDrawn.ts';

// Counted from councils.csv, inspections.csv and judgements.csv, of every council that existed on the
// day its last report, by the day the inspection started. Overall on 31 March 2026: 46, 65, 29, 13.

const { choose, radio } = radioChoice;
const notices = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'Not quite what the link asked for' });
const plain =
  '73% of councils were good or outstanding overall in March 2026, up from 38% in March 2018';
/** By day of publication, from the end of 2016 to the end of 2024. */
const risen = 'Help and protection, 31 December 2016 to 31 December 2024: 58 councils rose';

test('the plain address: the share, what it is of, and why it ends', async ({ page }) => {
  const england = new NationalPage(page);
  await openPage(page, pagePaths.england);
  await expect(england.heading).toHaveText(plain);
  await expect(page.getByText(/^On 31 March 2026: 46 outstanding, 65 good, 29 /)).toContainText(
    /so the series ends there: .*11 councils/,
  );
  await england.figure('shares').getByRole('list', { name: 'Key' }).scrollIntoViewIfNeeded();
  await expect(page.locator('#shares .recharts-surface').first()).toBeVisible();
  await expect(page).toHaveURL(/\/england$/);
});

test('every control is in the address, for a reload and a step back too', async ({ page }) => {
  const england = new NationalPage(page);
  await openPage(page, pagePaths.england);
  const life = new PageLife(page);
  await life.mark();
  await choose(page, 'Judgement', 'Help and protection');
  await expect(page).toHaveURL(/\?judgement=help-and-protection$/);
  await expect(england.heading).toHaveText(
    '65% of councils were good or outstanding for help and protection in March 2026, up from 29% in March 2018',
  );
  await choose(page, 'Counted by', 'Reports published');
  await expect(page).toHaveURL(/&basis=publication$/);
  await expect(england.heading).toHaveText(
    '68% of councils are good or outstanding for help and protection, up from 29% in March 2018',
  );
  await choose(page, 'Shown in', 'Councils');
  await expect(page).toHaveURL(/&as=count$/);
  await choose(page, 'Small charts by', 'Kind of council');
  await expect(page).toHaveURL(/&group=kind$/);
  const kinds = page.getByRole('figure', { name: 'Help and protection, by kind of council' });
  await expect(kinds.getByRole('heading', { level: 3 })).toHaveCount(4);
  await untilDrawn(page.locator('#flow'));
  await page.getByLabel('From', { exact: true }).fill('2016-12-31');
  await expect(page).toHaveURL(/&from=2016$/);
  await page.getByLabel('To: end of a year').selectOption('End of 2024');
  await expect(page).toHaveURL(/&to=2024$/);
  await england.number('flow.help-and-protection.rose').click();
  await expect(england.behindTitle).toHaveText(risen);
  await expect(england.behindTitle).toBeFocused();
  await expect(england.councilsBehind).toHaveCount(58);
  await expect(page).toHaveURL(/&open=flow\.help-and-protection\.rose$/);

  const address = page.url();
  expect(await life.lasts()).toBe(true);
  await page.reload();
  await expect(england.behindTitle).toHaveText(risen);
  expect(page.url()).toBe(address);
  for (const [legend, label] of [
    ['Judgement', 'Help and protection'],
    ['Counted by', 'Reports published'],
    ['Shown in', 'Councils'],
    ['Small charts by', 'Kind of council'],
  ] as const)
    await expect(radio(page, legend, label)).toBeChecked();
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('2016-12-31');
  await expect(page.getByLabel('From: end of a year')).toHaveValue('2016-12-31');
  await expect(page.getByLabel('To', { exact: true })).toHaveValue('2024-12-31');
  // A list that a link opens does not take the reader’s place.
  await expect(england.behindTitle).not.toBeFocused();

  await page.goBack();
  await expect(england.behind).toHaveCount(0);
  await page.goBack();
  await expect(page.getByLabel('To', { exact: true })).toHaveValue('2026-08-20');
  await page.goBack();
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('2019-12-31');
  await page.goBack();
  await expect(radio(page, 'Small charts by', 'Region')).toBeChecked();
  await page.goBack();
  await expect(radio(page, 'Shown in', 'Percent')).toBeChecked();
  await page.goBack();
  await expect(
    radio(page, 'Counted by', 'Inspections started (Ofsted’s definition)'),
  ).toBeChecked();
  await page.goBack();
  await expect(england.heading).toHaveText(plain);
  await expect(page).toHaveURL(/\/england$/);
});

test('odd addresses: what can be shown is, and the reader is told @desktop', async ({ page }) => {
  const england = new NationalPage(page);
  await openPage(
    page,
    `${pagePaths.england}?judgement=soul&basis=luck&as=pie&group=star-sign&from=1066&to=2999-01-01&open=%3Cb%3E&utm=1`,
  );
  for (const words of [
    'the judgement “soul”',
    'the way of counting “luck”',
    'the unit “pie”',
    'the grouping “star-sign”',
    'the year 1066, which is before the first reports',
    'the date 2999-01-01, which is after the latest data. This shows 20 August 2026',
    'the councils behind a number that this page does not have',
  ])
    await expect(notices(page).filter({ hasText: words })).toHaveCount(1);
  await expect(notices(page)).toHaveCount(7);
  await expect(england.heading).toHaveText(plain);

  await openPage(page, `${pagePaths.england}?open=moon.2019.good`);
  await expect(notices(page)).toHaveCount(1);
  await openPage(page, `${pagePaths.england}?judgement=care-leavers&from=2016&utm=1`);
  await expect(radio(page, 'Judgement', 'Care leavers')).toBeChecked();
  await expect(notices(page)).toHaveCount(0);
});

test('two dates the wrong way round, the same, or out of the data are told', async ({ page }) => {
  await openPage(page, `${pagePaths.england}?from=2024&to=2016#flow`);
  const flow = page.locator('#flow');
  await untilDrawn(flow);
  await expect(flow.getByText('The first date is after the second.')).toContainText(
    'from 31 December 2016 to 31 December 2024',
  );
  const from = flow.getByLabel('From', { exact: true });
  await flow.getByLabel('From: end of a year').selectOption('End of 2016');
  await expect(flow.getByText(/^Both dates are the same/)).toBeVisible();
  await expect(flow.getByRole('figure')).toHaveCount(0);
  await from.fill('2012-05-01');
  await from.blur();
  await expect(flow.getByText(/^The data reach from/)).toHaveText(
    'The data reach from 1 January 2014 to 20 August 2026. This date stays 31 December 2016.',
  );
  await expect(from).toHaveValue('2016-12-31');
  await expect(page).toHaveURL(/\?from=2016&to=2016(#flow)?$/);
});

test('by keyboard alone: a judgement, the table, a number, its councils, and back', async ({
  page,
}) => {
  const england = new NationalPage(page);
  const { keyboard } = page;
  await openPage(page, pagePaths.england);
  await tabTo(page, radio(page, 'Judgement', 'Overall effectiveness'), 28);
  await keyboard.press('ArrowRight');
  await expect(radio(page, 'Judgement', 'Impact of leaders')).toBeFocused();
  await expect(england.heading).toHaveText(
    '75% of councils were good or outstanding for the impact of leaders in March 2026, up from 44% in March 2018',
  );
  await tabTo(page, page.locator('#shares').getByRole('tab', { name: 'Chart' }), 4);
  await keyboard.press('ArrowRight');
  await expect(page.locator('#shares').getByRole('table')).toBeVisible();
  // The first of 17 reports: one council outstanding, 6% of them.
  const number = england.number('shares.2014-03-31.outstanding');
  await expect(number).toHaveText('6%');
  await tabTo(page, number, 2);
  await keyboard.press('Enter');
  await expect(england.behindTitle).toHaveText(
    '1 council outstanding for the impact of leaders, 31 March 2014',
  );
  await expect(england.behindTitle).toBeFocused();
  await expect(number).toHaveAttribute('aria-expanded', 'true');
  await keyboard.press('Escape');
  await expect(number).toBeFocused();
  await expect(england.behind).toHaveCount(0);
  await keyboard.press('Enter');
  await expect(england.behindTitle).toBeFocused();
  await tabTo(page, england.councilsBehind, 1);
  await tabTo(page, page.getByRole('button', { name: 'Close this list' }), 1);
  await keyboard.press('Enter');
  await expect(number).toBeFocused();
  await expect(page).toHaveURL(/\?judgement=leaders$/);
});

test('by touch: a number, its councils, one of them, and back to the list @phone', async ({
  page,
}) => {
  const england = new NationalPage(page);
  await openPage(page, pagePaths.england);
  await england.number('shares.ended').tap();
  const title = '11 councils with no overall grade any more, 20 August 2026';
  await expect(england.behindTitle).toHaveText(title);
  await expect(england.behindTitle).toBeInViewport();
  await expect(england.councilsBehind).toHaveText([
    'Blackpool',
    'Brent',
    'Lancashire',
    'Liverpool',
    'Middlesbrough',
    'North Northamptonshire',
    'Portsmouth',
    'Somerset',
    'South Tyneside',
    'Trafford',
    'West Northamptonshire',
  ]);
  await england.councilsBehind.filter({ hasText: 'Trafford' }).tap();
  await expect(england.heading).toContainText('Trafford');
  await page.goBack();
  await expect(england.behindTitle).toHaveText(title);
  await page.getByRole('button', { name: 'Close this list' }).tap();
  await expect(page).toHaveURL(/\/england$/);
});

test('on paper tables stand for charts, and controls are away @desktop', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await openPage(page, pagePaths.england);
  for (const control of await page
    .getByRole('main')
    .locator('button:not([data-behind]), input, select, [role=tab]')
    .all())
    await expect(control).toBeHidden();
  for (const place of ['#shares', '#inspections-per-year']) {
    await expect(page.locator(place).getByRole('table').first()).toBeVisible();
    await expect(page.locator(place).getByText(/^The chart loads/)).toBeHidden();
  }
  // What the site draws itself is on paper as it is on the screen.
  for (const place of ['#judgements', '#groups', '#flow', '#last-inspected'])
    await expect(page.locator(`${place} figure svg, figure${place} svg`).first()).toBeVisible();
  const [, first = []] = await cellsOf(page.locator('#shares').getByRole('table'));
  expect(first).toEqual(['31 March 2014', '0%', '35%', '47%', '18%', '35%', '17', '135', '152']);
});
