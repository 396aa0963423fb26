import { expect, type Locator, type Page } from '@playwright/test';
import { openPage } from './support/openPage.ts';
import { pagePaths } from './support/pagePaths.ts';
import { readPdf } from './support/readPdf.ts';
import { siteTest as test } from './support/siteTest.ts';

// Read from the CSV files; plan.spec.ts says how the actions of the plan of 2024 were counted.

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const askAbout = (page: Page) => page.getByRole('table', { name: /^Actions to ask about/ });
/** The rows under a group's heading in the table of actions. */
const group = (page: Page, title: string): Locator =>
  askAbout(page)
    .getByRole('rowgroup')
    .filter({ has: page.getByRole('rowheader', { name: title }) });

/** The site's own head and foot stay off the paper, and so do ways on and tables behind charts. */
const leftOffPaper = ['Print this pack', 'The same as a table', 'The same as a table'];

/** Outermost parts of the pack that a reader sees on screen and not on paper: how they begin. */
async function hiddenOnPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'screen' });
  const pack = page.getByRole('article').first();
  await pack.evaluate((root) => {
    for (const element of root.querySelectorAll('*'))
      if (element.checkVisibility()) element.setAttribute('data-seen', '');
  });
  await page.emulateMedia({ media: 'print' });
  return pack.evaluate((root) => {
    const lost = [...root.querySelectorAll('[data-seen]')].filter(
      (element) => !element.checkVisibility() && element.textContent.trim() !== '',
    );
    return lost
      .filter((element) => !lost.some((other) => other !== element && other.contains(element)))
      .map((element) => element.textContent.trim().slice(0, 60));
  });
}

test('Cheshire East’s pack: judgements, then what has to improve, and what was raised twice', async ({
  page,
}) => {
  await openPage(page, pagePaths.scrutinyPack);
  const judgements = section(page, 'Latest judgements');
  await expect(judgements.getByRole('definition')).toHaveText([
    'Requires improvement',
    'Requires improvement',
    'Requires improvement',
    'Inadequate',
  ]);
  await expect(judgements.getByText(/^Overall effectiveness/)).toContainText('Inadequate');
  const improve = section(page, 'What has to improve');
  await expect(improve.locator('ol').first().getByRole('listitem')).toHaveCount(7);
  // Areas 2, 3, 4 and 7 share a theme with the report of 2019.
  await expect(improve.getByText(/Raised in 2019 too:/)).toHaveCount(4);
  await expect(improve).toContainText('Respond better to private fostering');
});

test('Cheshire East’s pack: what is overdue, at risk and not known', async ({ page }) => {
  await openPage(page, pagePaths.scrutinyPack);
  const plan = section(page, 'Action plans');
  await expect(plan).toContainText('20 actions in the data: eight reported complete, 12 open.');
  await expect(plan).toContainText(
    /three past the due date, nine without a published due date, 10 without a published owner, 11 [a-z ]+over 90 days/,
  );
  const overdue = group(page, 'Past the due date (3)');
  // In the order of their dates; numbered as the rows of the CSV.
  await expect(overdue.getByRole('row').nth(1)).toContainText(
    /^6\s*Launch redesigned independence/,
  );
  await expect(overdue.getByRole('row').nth(2)).toContainText(/^8\s*Start restorative practice/);
  await expect(overdue.getByRole('row').nth(3)).toContainText(/^2\s*New supported accommodation/);
  await expect(overdue).toContainText('1 July 2026 (moved from 1 April 2026)');
  await expect(group(page, 'At risk or delayed, as reported (2)').getByRole('row')).toHaveCount(3);
  await expect(
    group(page, 'Status not known, or no due date published (7)').getByRole('row'),
  ).toHaveCount(8);
});

test('Cheshire East’s pack: visits, deadlines, and questions that name their rows', async ({
  page,
}) => {
  await openPage(page, pagePaths.scrutinyPack);
  const visits = section(page, 'Visits since the latest report');
  for (const month of ['October 2025', 'June 2025', 'February 2025'])
    await expect(visits.getByText(`${month}, monitoring visit.`)).toBeVisible();
  const deadlines = section(page, 'Deadlines');
  // 70 working days after 16 May 2024, the bank holiday of 27 May passed over.
  await expect(deadlines).toContainText('by 23 August 2024: 70 working days after the report');
  await expect(deadlines).toContainText('September 2026 to December 2028');
  await expect(deadlines).toContainText('not a promise');

  const questions = section(page, 'Questions to ask').locator('> ol > li');
  // One for each of three overdue, two at risk and three themes raised twice come first.
  expect(await questions.count()).toBeGreaterThan(8);
  for (const question of await questions.all()) {
    await expect(question).toContainText('?');
    await expect(question.getByText(/Source: /).first()).toBeVisible();
  }
  await expect(questions.first()).toContainText(/was due in January 2026.*Is it\?/);
  await expect(questions.first()).toContainText('Action 6 of');
});

test('a pack without a plan says that none is known, not that there is none', async ({ page }) => {
  await openPage(page, pagePaths.packWithoutPlan);
  await expect(section(page, 'Action plan')).toContainText(
    'No published plan is in the data set. That does not mean there is none.',
  );
  await expect(section(page, 'What had to improve')).toContainText('is not transcribed');
  await expect(askAbout(page)).toHaveCount(0);
});

// On a phone the wide drawings of the charts take the place of the narrow ones.
test('on paper all but the controls stays, the site’s head and foot do not @desktop', async ({
  page,
}) => {
  await openPage(page, pagePaths.scrutinyPack);
  const hidden = await hiddenOnPaper(page);
  expect(hidden.map((words) => leftOffPaper.find((start) => words.startsWith(start)))).toEqual(
    leftOffPaper,
  );
  for (const part of [
    page.getByRole('banner'),
    page.getByRole('contentinfo'),
    page.getByLabel('Find a council'),
    page.getByRole('navigation', { name: 'Site' }),
    page.getByRole('button', { name: 'Print this pack' }),
  ])
    await expect(part).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(group(page, 'Past the due date (3)').getByRole('row')).toHaveCount(4);
  // Both charts are on paper.
  await expect(page.getByRole('figure').getByRole('img').filter({ visible: true })).toHaveCount(2);
});

test('on a sheet nothing sticks out at the side @desktop', async ({ page }) => {
  // A4 less its margins is 182 mm: 688 pixels.
  await page.setViewportSize({ width: 688, height: 1000 });
  await openPage(page, pagePaths.scrutinyPack);
  await page.emulateMedia({ media: 'print' });
  const outside = await page
    .getByRole('article')
    .first()
    .evaluate((pack) =>
      [...pack.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
  expect(outside).toEqual([]);
});

test('the button opens the browser’s print', async ({ page }) => {
  await openPage(page, pagePaths.scrutinyPack);
  const printed = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        window.addEventListener('beforeprint', () => {
          resolve(true);
        });
      }),
  );
  await page.getByRole('button', { name: 'Print this pack' }).click();
  expect(await printed).toBe(true);
});

const packs = [
  { path: pagePaths.scrutinyPack, atMost: 4 },
  // Three judgements and a timeline, and no plan to speak of.
  { path: pagePaths.packWithoutPlan, atMost: 2 },
];

for (const { path, atMost } of packs) {
  test(`as a PDF ${path} is at most ${atMost} sheets of A4 @desktop`, async ({ page }) => {
    await openPage(page, path);
    const { sizes } = readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.length).toBeLessThanOrEqual(atMost);
    for (const size of sizes) expect(size).toEqual([210, 297]);
  });
}

test('reached from a plan, the pack prints whole all the same @desktop', async ({ page }) => {
  await openPage(page, pagePaths.plan);
  await page.getByRole('link', { name: 'Scrutiny pack for a meeting' }).click();
  await expect(section(page, 'Questions to ask')).toBeVisible();
  const { sizes } = readPdf(await page.pdf({ preferCSSPageSize: true }));
  await openPage(page, pagePaths.scrutinyPack);
  const direct = readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(sizes).toEqual(direct.sizes);
});
