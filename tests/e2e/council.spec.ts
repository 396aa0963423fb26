import { expect, type Page } from '@playwright/test';
import { openPage } from './support/openPage.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';

// Grades, dates and areas were read from the CSV files.

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const section = (page: Page, name: RegExp) => page.getByRole('region', { name });

/** The latest judgements as the page words them, in its order. */
async function latestJudgements(page: Page): Promise<string[]> {
  const region = section(page, /^(?:Latest|Last) judgements/);
  const names = await region.getByRole('term').allInnerTexts();
  const grades = await region.getByRole('definition').allInnerTexts();
  // Behind each grade is the way to report a mistake in it.
  const alone = grades.map((grade) => grade.replace(/\s*Report a mistake:[^]*$/, ''));
  return names.slice(0, 4).map((name, index) => `${name}: ${alone[index] ?? ''}`.trim());
}

test('Cheshire East 2024: four judgements first, the overall grade after them', async ({
  page,
}) => {
  await openPage(page, pagePaths.council);
  await expect(heading(page)).toHaveText(
    /^Cheshire East: care leavers fell to inadequate since 2019, three still /,
  );
  expect(await latestJudgements(page)).toEqual([
    'Impact of leaders: Requires improvement',
    'Help and protection: Requires improvement',
    'Children in care: Requires improvement',
    'Care leavers: Inadequate',
  ]);
  const latest = section(page, /^Latest judgements/);
  await expect(latest.getByText(/^Overall effectiveness, the one word.*Inadequate/)).toBeVisible();
  await expect(latest.getByText('26 February to 8 March 2024')).toBeVisible();
  await expect(latest.getByRole('link', { name: /report of 16 May 2024/ })).toHaveAttribute(
    'href',
    'https://files.ofsted.gov.uk/v1/file/50247203',
  );
  await latest.getByText('What do these mean?').click();
  await expect(latest.getByText('widespread or serious failures').first()).toBeVisible();
});

test('Cheshire East: the timeline, and the table behind it', async ({ page }) => {
  await openPage(page, pagePaths.council);
  const figure = page.getByRole('figure', { name: /years of judgements/ });
  await expect(figure).toContainText('September 2015, January 2020 and May 2024');
  await expect(figure.getByRole('img').first()).toBeVisible();
  await figure.getByRole('tab', { name: 'Table' }).click();
  const table = figure.getByRole('table').first();
  await expect(table).toBeVisible();
  // One row in the report of 2020; a row each in those of 2015 and 2024.
  await expect(
    table.getByRole('rowheader', { name: 'Children in care and care leavers' }),
  ).toHaveCount(1);
  await expect(table.getByRole('rowheader', { name: 'Care leavers', exact: true })).toHaveCount(2);
  await expect(figure.getByRole('row', { name: /^11 July 2022 Joint inspection/ })).toBeVisible();
  await expect(figure.getByRole('img')).toHaveCount(0);
});

test('Cheshire East: then and now, with another report before', async ({ page }) => {
  await openPage(page, pagePaths.council);
  const compared = section(page, /and the latest$/);
  const row = (name: string) => compared.getByRole('row').filter({ hasText: name });
  await expect(row('Overall effectiveness')).toContainText(
    /Requires improvement.*Inadequate.*Fell/,
  );
  await expect(row('Impact of leaders')).toContainText('Same');
  await expect(row('Care leavers').last()).toContainText('Fell');
  await expect(compared).toContainText('were one judgement in one report and two in the other');

  await compared.getByRole('combobox').selectOption({ index: 1 });
  await expect(page).toHaveURL(/\?before=cheshire-east-sif-2015-09-15$/);
  await expect(compared).toContainText('single inspection framework');
  await page.reload();
  await expect(compared).toContainText('single inspection framework');
  await page.goBack();
  await expect(compared).not.toContainText('single inspection framework');
});

test('Cheshire East: seven areas to improve, and the themes raised in 2019 too', async ({
  page,
}) => {
  await openPage(page, pagePaths.council);
  const improve = section(page, /^What must improve/);
  await expect(improve).toContainText('Seven areas named in the 2024 report');
  await expect(improve.locator('> ol > li, > ul > li')).toHaveCount(7);
  // Care leaver accommodation, management oversight, and plans for children (twice).
  await expect(improve.locator('li li').getByText('raised in 2019 too')).toHaveCount(4);
  await improve.getByText('What the 2019 report asked to improve').click();
  await expect(improve).toContainText('Support and involve foster carers better');
  await expect(improve).toContainText('2015 asked to improve is not transcribed');
});

test('Cheshire East: visits, events, the plan as the council reports it', async ({ page }) => {
  await openPage(page, pagePaths.council);
  const visits = section(page, /^Visits/);
  await expect(
    visits.getByRole('heading', { name: /^(First|Second|Third) monitoring/ }),
  ).toHaveCount(3);
  const plans = section(page, /^Action plan/);
  await expect(plans).toContainText('It is a claim, not a finding');
  // The newest with actions, then the others from new to old.
  await expect(plans.getByRole('heading', { level: 3 })).toHaveText([
    "Children's services improvement plan (ILACS)",
    'Improvement and Transformation Delivery Plan 2025-27 (council-wide)',
    'Ofsted action plan (2019 inspection)',
  ]);
  const plan = plans.getByRole('article').first();
  await expect(plan).toContainText('20 actions in the data: eight reported complete, 12 open.');
  // Three overdue, two at risk; “January 2026” ends with its last day.
  await expect(plan.getByRole('listitem')).toHaveCount(5);
  await expect(plan.getByRole('listitem').first()).toContainText(
    'January 2026, overdue since 1 February 2026',
  );
  await expect(plan.getByText('At risk, as the council reported on 19 January 2026')).toHaveCount(
    2,
  );
  await expect(plan).toContainText('no owner published');
  await expect(plans).toContainText('None of its actions is in the data.');
  await expect(section(page, /^Area SEND inspections/)).toContainText(
    'That does not mean there was none',
  );
  const similar = section(page, /^Beside similar councils/);
  // Itself and ten statistical neighbours.
  await expect(similar.getByRole('rowheader')).toHaveCount(11);
});

test('Trafford 2026: two inadequate judgements, and no overall grade', async ({ page }) => {
  await openPage(page, pagePaths.noOverall);
  expect(await latestJudgements(page)).toEqual([
    'Impact of leaders: Inadequate',
    'Help and protection: Inadequate',
    'Children in care: Good',
    'Care leavers: Requires improvement',
  ]);
  await expect(section(page, /^Latest judgements/)).toContainText('No overall grade');
  await expect(page.getByRole('main')).toContainText('1 April 2026');
  await expect(page.getByRole('main')).not.toContainText(/undefined|NaN/);
});

test('Cumberland: its own grades, and Cumbria only as context', async ({ page }) => {
  await openPage(page, pagePaths.successor);
  await expect(page.getByRole('main')).toContainText('1 graded inspection since 2014');
  expect(await latestJudgements(page)).toEqual([
    'Impact of leaders: Good',
    'Help and protection: Requires improvement',
    'Children in care: Good',
    'Care leavers: Good',
  ]);
  await expect(page.getByRole('main')).toContainText('does not inherit grades');
  await page.getByRole('main').getByRole('link', { name: 'Cumbria', exact: true }).first().click();
  await expect(heading(page)).toHaveText(/^Cumbria \(abolished 2023\): last judged in 2022/);
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Cumberland' }).first(),
  ).toBeVisible();
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Westmorland and Furness' }).first(),
  ).toBeVisible();
});

test('Isles of Scilly: what was not judged in 2016 says so', async ({ page }) => {
  await openPage(page, pagePaths.notJudged);
  await expect(heading(page)).toHaveText(/all four judgements fell since 2019/);
  const figure = page.getByRole('figure', { name: /years of judgements/ });
  await figure.getByRole('tab', { name: 'Table' }).click();
  await expect(figure.getByRole('cell', { name: 'Not judged' }).first()).toBeVisible();
});

test('the links of the contents lead to their sections', async ({ page }) => {
  await openPage(page, pagePaths.council);
  await page.getByRole('navigation', { name: 'On this page' }).getByText('Action plan').click();
  await expect(page).toHaveURL(/#plan$/);
  await expect(page.getByRole('heading', { name: 'Action plans' })).toBeInViewport();
});

test('the tables of the record, which stays as it was written, can be taken away', async ({
  page,
}) => {
  await openPage(page, pagePaths.council);
  for (const [name, dialog] of [
    [/^What must improve/, 'Areas for improvement'],
    [/^Visits and joint inspections/, 'Visits and events'],
    [/^Beside similar councils/, 'Similar councils'],
  ] as const) {
    const button = section(page, name).getByRole('button', { name: /^Download or share/ });
    await expect(button).toHaveCount(1);
    await button.click();
    const opened = page.getByRole('dialog', { name: dialog });
    await expect(opened).toBeVisible();
    await opened.getByRole('button', { name: 'Close' }).click();
    await expect(button).toBeFocused();
  }
});
