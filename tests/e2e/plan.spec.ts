import { expect, type Locator, type Page, type Request } from '@playwright/test';
import { layoutShift } from './support/layoutShift.ts';
import { openPage } from './support/openPage.ts';
import { PageLife } from './support/PageLife.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';

// Counted by hand from the 20 rows of cheshire-east-2024 in action-plan-milestones.csv: 8 complete;
// of the 12 others 3 were due before 20 August 2026 (01/2026, 02/2026, 1 July 2026), 9 have no due
// date, 10 no owner, 11 were last reported on by 19 January 2026 and one on no known date; the
// status of 6 is not known.

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const section = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
const actions = (page: Page) => section(page, 'Actions, one by one');
const titles = (page: Page) => actions(page).getByRole('heading', { level: 4 });
const action = (page: Page, title: string) =>
  actions(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 4, name: title }) });
const count = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

const overdue = [
  'New supported accommodation contract for ages 16 to 25 starts',
  'Launch redesigned independence packs on travel, money and health',
  'Start restorative practice training across the department and partners',
];

test('what a plan’s page says first, and its papers', async ({ page }) => {
  await openPage(page, pagePaths.plan);
  await expect(heading(page)).toHaveText(
    '8 of 20 actions reported complete; 3 are past their due date with no report since',
  );
  await expect(page.getByText(/^The plan answers the 2024 inspection/)).toContainText(
    'The council adopted it on 17 July 2024. The data hold 20 of its actions',
  );
  await expect(page.getByText('no period published')).toBeVisible();
  const ways = page.getByRole('navigation', { name: 'From this plan' });
  await expect(ways.getByRole('link', { name: 'Work on a private copy' })).toHaveAttribute(
    'href',
    '/my-plan?from=cheshire-east-2024',
  );
  await expect(ways.getByRole('link', { name: 'Save its dates as a calendar' })).toHaveAttribute(
    'href',
    '/calendars/plans/cheshire-east-2024.ics',
  );
  await expect(ways.getByRole('link', { name: 'Subscribe to its dates' })).toHaveAttribute(
    'href',
    /^webcal:\/\/localhost:\d+\/calendars\/plans\/cheshire-east-2024\.ics$/,
  );
});

const counts = [
  ['8 reported complete', 8],
  ['3 past their due date', 3],
  ['9 without a published due date', 9],
  ['10 without a published owner', 10],
  ['11 not reported on for over 90 days', 11],
  ['1 with no date of a report', 1],
  ['6 of unknown status', 6],
] as const;

test('each count leads to the actions it is made of', async ({ page, hasTouch }) => {
  await openPage(page, pagePaths.plan);
  await expect(titles(page)).toHaveCount(20);
  for (const [name, many] of counts) {
    if (hasTouch) await count(page, name).tap();
    else await count(page, name).click();
    await expect(titles(page)).toHaveCount(many);
    await expect(page.getByRole('heading', { name: 'Actions, one by one' })).toBeFocused();
    await expect(count(page, name)).toHaveAttribute('aria-current', 'true');
  }
  // None is due soon: a count of nothing leads nowhere.
  await expect(page.getByRole('link', { name: /due within/ })).toHaveCount(0);
});

test('a group of actions is in the address, and is left again', async ({ page }) => {
  await openPage(page, pagePaths.plan);
  await count(page, '3 past their due date').click();
  await expect(titles(page)).toHaveText(overdue);
  await expect(actions(page).getByRole('status')).toHaveText(
    '3 of 20 actions past their due date on 20 August 2026.',
  );
  await expect(page).toHaveURL(/\?show=overdue$/);
  await page.reload();
  await expect(titles(page)).toHaveText(overdue);
  await page.getByRole('button', { name: 'Show all 20' }).click();
  await expect(titles(page)).toHaveCount(20);
  // Its button is gone: the reader stands at the list.
  await expect(page.getByRole('heading', { name: 'Actions, one by one' })).toBeFocused();
  await expect(page).toHaveURL((url) => url.search === '');
});

test('back and forward between groups', async ({ page }) => {
  await openPage(page, pagePaths.plan);
  const life = new PageLife(page);
  await life.mark();
  await count(page, '8 reported complete').click();
  await expect(titles(page)).toHaveCount(8);
  // Choices that follow at once are one step back.
  await page.waitForTimeout(900);
  await count(page, '3 past their due date').click();
  await expect(titles(page)).toHaveCount(3);
  await page.goBack();
  await expect(titles(page)).toHaveCount(8);
  await page.goBack();
  await expect(titles(page)).toHaveCount(20);
  await page.goForward();
  await expect(titles(page)).toHaveCount(8);
  expect(await life.lasts()).toBe(true);
});

test('counted on another day, due becomes overdue the day after', async ({ page }) => {
  // Herefordshire's one action is due in 2026: in time to 31 December, 87 days after 5 October.
  await openPage(page, '/plans/herefordshire-2025?on=2026-10-05');
  await expect(count(page, '1 due within 90 days')).toBeVisible();
  const day = page.getByLabel('Count on');
  await day.fill('2026-10-02');
  await expect(section(page, 'Counted on 2 October 2026')).toContainText('1 due within 90 days');
  await day.fill('2026-10-01');
  await expect(section(page, 'Counted on 1 October 2026')).toContainText('0 due within 90 days');
  await day.fill('2026-12-31');
  await expect(section(page, 'Counted on 31 December 2026')).toContainText('0 past their due date');
  await day.fill('2027-01-01');
  await expect(section(page, 'Counted on 1 January 2027')).toContainText('1 past their due date');
  await expect(page).toHaveURL(/\?on=2027-01-01$/);
  // A way to another part of the page leaves the choice as it is.
  await page.reload();
  await expect(day).toHaveValue('2027-01-01');
});

test('an action: what the council claims, beside what inspectors found later', async ({ page }) => {
  await openPage(page, pagePaths.plan);
  const contract = action(page, overdue[0] ?? '');
  await expect(contract).toContainText(
    /Status not known\s*the council’s report of 15 September 2025/,
  );
  await expect(contract).toContainText(
    /1 July 2026\s*moved from 1 April 2026\s*overdue since 2 July 2026, with no report since/,
  );
  await expect(contract).toContainText("Executive Director Children's Services");
  await expect(contract).toContainText('No later visit on this theme is in the data.');

  // The visit of October 2025 looked at the workforce; the two before it at supervision.
  const strategy = action(page, 'Develop a workforce strategy covering stress and supervision');
  await expect(strategy).toContainText(/On track\s*as the council reported on 15 September 2025/);
  await expect(strategy).toContainText('Monitoring visit in October 2025');
  await expect(strategy).toContainText(/after this status was reported/i);
  await expect(strategy.getByText(/^Monitoring visit in June 2025/)).toBeHidden();
  await strategy.getByText(/^2 earlier/).click();
  await expect(strategy.getByText(/^Monitoring visit in June 2025/)).toBeVisible();
  await expect(strategy.getByText(/^Monitoring visit in February 2025/)).toBeVisible();

  await expect(action(page, 'Develop an integrated front door with all partners')).toContainText(
    /Status not known\s*no report on it in the data/,
  );
});

test('the timeline, and the table behind it', async ({ page }) => {
  await openPage(page, pagePaths.plan);
  const figure = page.getByRole('figure', { name: /^Three actions past their due date/ });
  await expect(figure).toContainText('Of five actions with a due date: two reported complete');
  await expect(figure.getByRole('img').first()).toBeVisible();
  await figure.getByRole('tab', { name: 'Table' }).click();
  await expect(figure.getByRole('img')).toHaveCount(0);
  const table = figure.getByRole('table', { name: /^Actions, as they stand on 20 August 2026/ });
  const row = (title: string) => table.getByRole('row').filter({ hasText: title });
  await expect(row(overdue[0] ?? '')).toContainText('1 July 2026 (moved from 1 April 2026)');
  await expect(row(overdue[1] ?? '')).toContainText('overdue since 1 February 2026');
  await expect(row('Launch a housing charter')).toContainText('no due date published');
  const marks = figure.getByRole('table', { name: 'What else is marked' });
  // Report, adoption, the day the plan was due, three monitoring visits; and the head.
  await expect(marks.getByRole('row')).toHaveCount(7);
  await expect(marks.getByRole('row', { name: '23 August 2024 Plan due' })).toBeVisible();
});

test('from what the report asked to the actions that answer it', async ({ page }) => {
  await openPage(page, `${pagePaths.plan}?show=overdue`);
  const areas = section(page, 'What the report asked for, and what answers it');
  // By themes in improvement-areas.csv: areas 4, 6 and 7 share none with an action; 8, 9, 11 to 14
  // and 16 of the actions share none with an area.
  await expect(areas).toContainText('Three of seven areas for improvement have no action');
  await expect(areas).toContainText('Seven actions share no theme with any area.');
  await expect(areas.getByText('No action in the data answers it.')).toHaveCount(3);
  const beyond = areas.locator('h3 + ul');
  await expect(beyond.getByRole('listitem')).toHaveCount(7);

  // An action the group leaves out: all are shown, and the reader is taken to it.
  await expect(titles(page)).toHaveCount(3);
  await beyond.getByRole('link', { name: /^Devise training for designated teachers/ }).click();
  await expect(titles(page)).toHaveCount(20);
  const sought = action(page, 'Devise training for designated teachers who are new to the role');
  await expect(sought).toBeFocused();
  await expect(sought).toBeInViewport();
});

test('deadlines with their arithmetic', async ({ page }) => {
  await openPage(page, pagePaths.plan);
  const deadlines = section(page, 'Deadlines and what follows');
  // Thursday 16 May 2024 and 14 weeks of five days is 22 August; the bank holiday of 27 May adds a
  // day. From 17 July to it: 14 days of July and 23 of August.
  await expect(deadlines).toContainText('Due with Ofsted on 23 August 2024.');
  await expect(deadlines).toContainText('on 17 July 2024, 37 days before it');
  await deadlines.getByText('How the day is counted').click();
  await expect(
    deadlines.getByText(/weekends or the bank holiday of 27 May 2024 \(Spring bank holiday\)/),
  ).toBeVisible();
  // 28, 42 and 55 months after May 2024.
  await expect(deadlines).toContainText(
    /between September 2026 and December 2028, .*November 2027 in the middle/,
  );
  await expect(deadlines).toContainText('nobody promises it by then');
});

test('the burn-up loads when it comes into view, and nothing moves', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request: Request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await openPage(page, pagePaths.plan);
  await page.waitForLoadState('networkidle');
  const isChart = (path: string) => /BurnUpChart/.test(path);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter(isChart)).toEqual([]);
  const figure = page.getByRole('figure', { name: 'Due and reported complete, over time' });
  const drawing = figure.locator('svg.recharts-surface');
  await expect(drawing).toHaveCount(0);
  await expect(figure.getByText('The chart loads when it comes into view.')).toBeAttached();

  await page.mouse.move(200, 200);
  await figure.scrollIntoViewIfNeeded();
  await expect(drawing.first()).toBeVisible();
  expect(scripts.filter(isChart)).toHaveLength(1);
  await expect(drawing.locator('path.recharts-line-curve')).toHaveCount(2);
  expect(await layoutShift(page)).toBeLessThan(0.001);

  await figure.getByRole('tab', { name: 'Table' }).click();
  const rows = figure.getByRole('table').locator('tbody tr');
  // Due by their last days; complete by the days of the reports, the month of one counting as over.
  await expect(rows).toHaveText([
    /^29 June 2025\s*0\s*0$/,
    /^30 June 2025\s*1\s*0$/,
    /^15 September 2025\s*2\s*3$/,
    /^30 November 2025\s*2\s*4$/,
    /^19 January 2026\s*2\s*8$/,
    /^31 January 2026\s*3\s*8$/,
    /^28 February 2026\s*4\s*8$/,
    /^1 July 2026\s*5\s*8$/,
    /^20 August 2026\s*5\s*8$/,
  ]);
});

test('a burn-up that cannot be loaded leaves its table', async ({ page, faults }) => {
  faults.expect(/^404: .*BurnUpChart/);
  await page.route('**/assets/BurnUpChart*.js', (route) => route.fulfill({ status: 404 }));
  await openPage(page, pagePaths.plan);
  const figure = page.getByRole('figure', { name: 'Due and reported complete, over time' });
  await figure.scrollIntoViewIfNeeded();
  await expect(
    figure.getByRole('status').filter({ hasText: /^The chart could not be loaded/ }),
  ).toBeVisible();
  await figure.getByRole('tab', { name: 'Table' }).click();
  await expect(figure.getByRole('table').locator('tbody tr')).toHaveCount(9);
});

test('a plan without actions, and one of an unknown inspection, say so', async ({ page }) => {
  await openPage(page, pagePaths.planWithoutActions);
  await expect(heading(page)).toHaveText('None of this plan’s actions is in the data');
  await expect(section(page, 'Actions')).toContainText('That does not mean it has none.');
  await expect(page.getByRole('figure')).toHaveCount(0);
  await expect(page.getByLabel('Count on')).toHaveCount(0);

  await openPage(page, pagePaths.planOfUnknownInspection);
  await expect(heading(page)).toHaveText(/^None of the 4 actions has a known status; all are past/);
  await expect(
    page.getByText(/^Which inspection the plan answers is not published\./),
  ).toBeVisible();
  await expect(section(page, 'Deadlines and what follows')).toContainText(
    'so no deadline can be worked out',
  );
});

test('by keyboard: to a count, to its actions and back to all', async ({ page }) => {
  await openPage(page, pagePaths.plan);
  const tabTo = async (target: Locator) => {
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error('Not reached within 12 stops');
  };
  await page.getByLabel('Count on').focus();
  await tabTo(count(page, '3 past their due date'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Actions, one by one' })).toBeFocused();
  await expect(titles(page)).toHaveCount(3);
  await tabTo(page.getByRole('button', { name: 'Show all 20' }));
  await page.keyboard.press('Enter');
  await expect(titles(page)).toHaveCount(20);
});
