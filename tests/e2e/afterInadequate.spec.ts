import { expect, type Page } from '@playwright/test';
import { cellsOf } from './support/cellsOf.ts';
import { NationalPage } from './support/NationalPage.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';
import { tabTo } from './support/tabTo.ts';

// Counted from inspections.csv and judgements.csv apart from the app: every inadequate grade whose
// council had none, or another one, in its report before it, followed report by report.

const judgements = (page: Page) => page.getByRole('group', { name: /^Judgement/ });
const chosenOf = (page: Page) => judgements(page).locator('[aria-pressed="true"]');
/** The paths of the drawing that is shown, top to bottom. */
const drawnNames = (page: Page) => page.locator('#paths svg [data-part="path"]:visible');
const yourCouncil = (page: Page, words: RegExp) =>
  page.getByRole('status').filter({ hasText: words });

const counted = [
  {
    label: 'Overall effectiveness',
    query: '',
    title: /^44 of 53 /,
    councils: '64 councils',
    reports: '75 reports',
    paths: 66,
    groups: {
      next: 44,
      second: 8,
      'still-inadequate': 1,
      'not-reinspected': 10,
      'no-overall': 2,
      abolished: 1,
    },
    up: { 'up-1': 33, 'up-2': 18, 'up-3': 1 },
    median: '38',
  },
  {
    label: 'Impact of leaders',
    query: '?judgement=leaders',
    title: /^42 of 50 /,
    councils: '55 councils',
    reports: '67 reports',
    paths: 59,
    groups: { next: 42, second: 8, 'not-reinspected': 8, abolished: 1 },
    up: { 'up-1': 22, 'up-2': 22, 'up-3': 6 },
    median: '38',
  },
  {
    label: 'Help and protection',
    query: '?judgement=help-and-protection',
    title: /^39 of 47 /,
    councils: '55 councils',
    reports: '65 reports',
    paths: 57,
    groups: { next: 39, second: 8, 'not-reinspected': 9, abolished: 1 },
    up: { 'up-1': 32, 'up-2': 15 },
    median: '38',
  },
  {
    label: 'Children in care',
    query: '?judgement=children-in-care',
    title: /^27 of 30 /,
    councils: '35 councils',
    reports: '38 reports',
    paths: 35,
    groups: { next: 27, second: 2, 'still-inadequate': 1, 'not-reinspected': 4, abolished: 1 },
    up: { 'up-1': 17, 'up-2': 12 },
    median: '38',
  },
  {
    label: 'Care leavers',
    query: '?judgement=care-leavers',
    title: /^27 of 29 /,
    councils: '35 councils',
    reports: '38 reports',
    paths: 35,
    groups: { next: 27, second: 1, 'still-inadequate': 1, 'not-reinspected': 5, abolished: 1 },
    up: { 'up-1': 13, 'up-2': 12, 'up-3': 3 },
    median: '38½',
  },
] as const;

for (const { label, query, title, councils, reports, paths, groups, up, median } of counted) {
  test(`${label}: headline, numbers and table agree`, async ({ page }) => {
    const after = new NationalPage(page);
    await after.open(pagePaths.afterInadequate);
    await judgements(page)
      .getByRole('button', { name: `${label} ${paths}` })
      .click();
    await after.expectKept(`/after-inadequate${query}`, async () => {
      await expect(after.heading).toHaveText(title);
      await expect(chosenOf(page)).toHaveText(`${label} ${paths}`);
      await expect(after.main).toContainText(new RegExp(`${councils} ha(s|ve) .* in ${reports}`));
      for (const [name, count] of Object.entries({ ...groups, ...up })) {
        await expect(after.number(name), name).toHaveText(String(count));
      }
      const happened = page.getByRole('region', { name: 'What happened next' });
      await expect(happened).toContainText(`${median} months from report to report`);
    });
    expect(Object.values(groups).reduce((sum, count) => sum + count, 0)).toBe(paths);
    const better = groups.next + groups.second;
    expect(Object.values(up).reduce((sum, count) => sum + count, 0)).toBe(better);
    const rows = (await cellsOf(await after.table('paths'))).slice(1);
    expect(rows).toHaveLength(paths);
    const outcomes = rows.map((cells) => cells[3] ?? '');
    expect(outcomes.filter((words) => /at the next inspection/.test(words))).toHaveLength(
      groups.next,
    );
    expect(outcomes.filter((words) => words.startsWith('Not reinspected'))).toHaveLength(
      groups['not-reinspected'],
    );
  });
}

test('order and time scale, in the address and after it', async ({ page }) => {
  const after = new NationalPage(page);
  await after.open(pagePaths.afterInadequate);
  await expect(drawnNames(page)).toHaveCount(66);
  const firsts = [
    // Tied with Buckinghamshire at 90 months.
    ['Longest first', '', 'Bradford'],
    ['Newest first', '?order=newest', 'Harrow'],
    ['By name', '?order=name', 'Barnet'],
  ] as const;
  for (const [option, query, name] of firsts.toReversed()) {
    await after.choose('Order', option);
    await after.expectKept(`/after-inadequate${query}`, async () => {
      await expect(drawnNames(page).first()).toContainText(name);
      await expect(after.field('Order').locator('option:checked')).toHaveText(option);
    });
  }
  const frameworks = after.figure('paths').locator('svg[role="img"]:visible');
  await expect(frameworks).not.toContainText('ILACS');
  await after.choose('Time', 'Calendar years');
  await after.expectKept('/after-inadequate?axis=calendar', async () => {
    await expect(frameworks).toContainText('ILACS');
    await expect(frameworks).toContainText('2014');
    await expect(drawnNames(page)).toHaveCount(66);
  });
  await page.goBack();
  await expect(frameworks).not.toContainText('ILACS');
});

test('the reader’s council is told of, marked and kept from judgement to judgement', async ({
  page,
}) => {
  const after = new NationalPage(page);
  await after.open(pagePaths.afterInadequate);
  await after.choose('Your council', 'Tameside');
  await after.expectKept('/after-inadequate?council=tameside', async () => {
    // 9 December 2016 to 1 July 2019, inspected from 13 May; and 13 February 2024 on.
    await expect(yourCouncil(page, /^Tameside/)).toContainText(
      'Tameside: judged inadequate in December 2016; requires improvement in July 2019, after 30 months (29 to the first day of that inspection); inadequate again in February 2024.',
    );
    await expect(yourCouncil(page, /^Tameside/)).toContainText(
      'judged inadequate in February 2024; not reinspected yet; 30 months so far.',
    );
  });
  await after.table('paths');
  const own = after.figure('paths').getByRole('row').filter({ hasText: 'Your council' });
  await expect(own.getByRole('rowheader')).toContainText(['Tameside', 'Tameside']);

  await after.choose('Your council', 'Calderdale');
  const calderdale = yourCouncil(page, /^Calderdale/);
  await expect(calderdale).toContainText('Calderdale: never judged inadequate overall');
  await expect(calderdale).toContainText('adoption');
  await judgements(page)
    .getByRole('button', { name: /^Care leavers/ })
    .click();
  await expect(calderdale).toContainText('never judged inadequate for care leavers');
  await expect(page).toHaveURL(/\?judgement=care-leavers&council=calderdale$/);
  await calderdale.getByRole('link', { name: 'All about Calderdale' }).click();
  await expect(page).toHaveURL(/\/councils\/calderdale$/);
  await page.goBack();
  await expect(calderdale).toBeVisible();
  await expect(chosenOf(page)).toHaveText('Care leavers 35');
});

test('numbers open into their councils, and close to where the reader was', async ({ page }) => {
  const after = new NationalPage(page);
  await after.open(pagePaths.afterInadequate);
  const lists = [
    ['no-overall', ['South Tyneside', 'Liverpool']],
    ['abolished', ['Northamptonshire']],
    ['up-3', ['Sunderland']],
    ['again', ['Tameside', 'Knowsley']],
    ['still-inadequate', ['Devon']],
  ] as const;
  for (const [name, names] of lists) {
    await after.number(name).click();
    await expect(after.behindTitle).toContainText(`${names.length} path`);
    await expect(after.behindTitle).toBeFocused();
    await expect(after.councilsBehind).toHaveCount(names.length);
    expect((await after.councilsBehind.allTextContents()).sort()).toEqual([...names].sort());
    await page.keyboard.press('Escape');
    await expect(after.number(name)).toBeFocused();
    await expect(after.behind).toHaveCount(0);
  }
  await after.number('waiting').click();
  await after.expectKept('/after-inadequate?open=waiting', async () => {
    await expect(after.councilsBehind).toHaveCount(11);
    await expect(after.behind).toContainText('Cheshire East');
  });
  // Another judgement has other numbers: the list closes.
  await judgements(page)
    .getByRole('button', { name: /^Care leavers/ })
    .click();
  await expect(after.behind).toHaveCount(0);
  await expect(page).toHaveURL(/\?judgement=care-leavers$/);
});

test('a path leads to its council and to what followed it', async ({ page }) => {
  const after = new NationalPage(page);
  await after.open(pagePaths.afterInadequate);
  const table = await after.table('paths');
  const row = table.getByRole('row').filter({ hasText: 'Council abolished' });
  await expect(row.getByRole('link', { name: 'West Northamptonshire' })).toBeVisible();
  await row.getByRole('link', { name: 'Northamptonshire', exact: true }).click();
  await expect(page).toHaveURL(/\/councils\/northamptonshire$/);
});

test('by keyboard alone: judgement, council, a number and its list @desktop', async ({ page }) => {
  const after = new NationalPage(page);
  await after.open(pagePaths.afterInadequate);
  await after.heading.focus();
  const careLeavers = judgements(page).getByRole('button', { name: /^Care leavers/ });
  await tabTo(page, careLeavers, 5);
  await page.keyboard.press('Enter');
  await expect(after.heading).toHaveText(/^27 of 29 /);
  await expect(careLeavers).toBeFocused();
  await tabTo(page, after.field('Your council'), 1);
  await page.keyboard.type('Trafford');
  await expect(yourCouncil(page, /^Trafford/)).toBeVisible();
  await tabTo(page, after.number('next'), 2);
  await page.keyboard.press('Enter');
  await expect(after.behindTitle).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(after.councilsBehind.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(after.number('next')).toBeFocused();
  const chart = after.figure('paths').getByRole('tab', { name: 'Chart' });
  await tabTo(page, chart, 10);
  await page.keyboard.press('ArrowRight');
  await expect(after.figure('paths').getByRole('table')).toBeVisible();
  await expect(after.figure('paths').getByRole('tab', { name: 'Table' })).toBeFocused();
});

test('on touch: a judgement and a number @phone', async ({ page }) => {
  const after = new NationalPage(page);
  await after.open(pagePaths.afterInadequate);
  await judgements(page).getByRole('button', { name: 'Care leavers 35' }).tap();
  await expect(after.heading).toHaveText(/^27 of 29 /);
  await after.number('not-reinspected').tap();
  await expect(after.councilsBehind).toHaveCount(5);
  await expect(after.behindTitle).toBeInViewport();
});
