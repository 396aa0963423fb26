import { expect, type Page } from '@playwright/test';
import { readTable } from '#tests/support/readTable.ts';
import { cellsOf } from './support/cellsOf.ts';
import { gradedReports } from './support/gradedReports.ts';
import { NationalPage } from './support/NationalPage.ts';
import { openPage } from './support/openPage.ts';
import { radioChoice } from './support/radioChoice.ts';
import { readingPage } from './support/readingPage.ts';
import { readSvg } from './support/readSvg.ts';
import { readTakenData, type TakenData } from './support/readTakenData.ts';
import { siteTest as test } from './support/siteTest.ts';
import { TakeAwayPage } from './support/TakeAwayPage.ts';

// Counted from the CSV files. Of Cheshire East and its ten neighbours four are outstanding overall
// (North Yorkshire, Wiltshire, Hampshire, Leicestershire), four good, two require improvement, one is
// inadequate. Six of the eleven latest reports ask to improve management oversight, five the support
// of care leavers; 15 themes are asked of two or more.

const neighbours = '/compare?councils=cheshire-east&with=neighbours';
const three = '/compare?councils=bury,cheshire-east,trafford';
const lanes = [
  'Overall effectiveness',
  'Impact of leaders',
  'Help and protection',
  'Children in care',
  'Care leavers',
];

/** Waits for all four parts; two of them ask for their own data. */
async function openComparison(page: Page, path: string): Promise<void> {
  await openPage(page, path);
  for (const place of ['#judgements', '#timeline', '#shared-themes', '#visits'])
    await expect(page.locator(place).getByRole('heading', { level: 2 })).toBeVisible();
}

test('the counts add up to the councils compared, on every judgement @desktop', async ({
  page,
}) => {
  const compare = new NationalPage(page);
  const regions = { 'North East': 12, London: 33 };
  for (const [region, councils] of Object.entries(regions)) {
    await openPage(page, `/compare?region=${region.replace(' ', '+')}`);
    await expect(compare.heading).toHaveText(new RegExp(`^${region}: `));
    const counts = page.getByRole('list', { name: /^Councils by / }).locator('[data-behind]');
    for (const lane of lanes) {
      await radioChoice.choose(page, 'Judgement', lane);
      await expect(page.locator('#judgements')).toContainText(`${lane}, ${councils} councils: `);
      const numbers = (await counts.allInnerTexts()).map(Number);
      expect(
        numbers.reduce((sum, one) => sum + one, 0),
        `${region}, ${lane}`,
      ).toBe(councils);
    }
  }
});

test('the judgements are those of the latest reports, as the data set has them @desktop', async ({
  page,
}) => {
  await openComparison(page, '/compare?region=North+West');
  const [, ...rows] = await cellsOf(page.locator('#judgements table'));
  const reports = gradedReports();
  const here = readTable('councils.csv').filter(
    (row) => row['region'] === 'North West' && row['abolished_on'] === '',
  );
  const expected = here.map((row) => {
    const latest = reports.filter(({ council }) => council === row['council_id']).at(-1);
    const grades = lanes.map((lane) => latest?.grades.get(lane) ?? 'No overall grade any more');
    return [row['name'], ...grades].join('|');
  });
  expect(expected).toHaveLength(24);
  const shown = rows.map((cells) => cells.slice(0, 6).join('|').replaceAll('judged together', ''));
  expect(shown.toSorted()).toEqual(expected.toSorted());
});

test('councils of other days and other rules: what to know comes first', async ({ page }) => {
  const compare = new NationalPage(page);
  await openComparison(page, three);
  await expect(compare.heading).toHaveText(/^Bury, Cheshire East and Trafford: of the 2 with /);
  const fair = page.getByRole('region', { name: 'To compare fairly' });
  await expect(fair).toContainText('Inspected between February 2024 and June 2026');
  await expect(fair).toContainText('Trafford has no overall grade');
  await expect(fair).toContainText(/1 of the 3 pairs can be compared/);
  // Bury 3 reports, Cheshire East 3, Trafford 4.
  await expect(page.locator('#timeline')).toContainText('10 reports of three councils');
  await expect(page.locator('#shared-themes tbody tr')).toHaveCount(7);
  await openPage(page, '/compare?councils=warrington,hampshire');
  // Both inspected from 10 June 2024, under the same rules.
  await expect(compare.heading).toContainText('both are good or outstanding overall');
  await expect(page.locator('#visits').getByRole('heading', { level: 2 })).toBeVisible();
  await expect(fair).toHaveCount(0);
});

test('what the neighbours share is what their latest reports ask @desktop', async ({ page }) => {
  await openComparison(page, neighbours);
  await expect(page.locator('#shared-themes h2')).toHaveText(
    'Six of 11 councils were asked to improve management oversight and supervision',
  );
  const [head = [], ...rows] = await cellsOf(page.locator('#shared-themes table'));
  expect(head.slice(2)).toHaveLength(11);
  expect(rows).toHaveLength(15);
  for (const [name = '', count = '', ...cells] of rows) {
    const asked = cells.filter((cell) => /●|^asked$/.test(cell)).length;
    expect(count, name).toBe(`${asked} of 11`);
  }
  expect(rows.slice(0, 4).map(([, count]) => count)).toEqual([
    '6 of 11',
    '5 of 11',
    '4 of 11',
    '4 of 11',
  ]);
  await page
    .locator('#shared-themes')
    .getByRole('link', { name: /^Management oversight/ })
    .click();
  await expect(page).toHaveURL(/\/themes\/management-oversight$/);
});

interface Case {
  path: string;
  place: string;
  headline: RegExp;
  /** In the picture’s description, and on its marks. */
  description: string;
  marks: readonly string[];
  /** Numbers of the rows of its files, by the end of their names. */
  rows: Readonly<Record<string, number>>;
  check: (data: TakenData, table: (end: string) => string, page: Page) => Promise<void>;
}

const cases: readonly Case[] = [
  {
    path: neighbours,
    place: '#judgements',
    headline:
      /^Cheshire East and its ten statistical neighbours: 8 of 11 are good or outstanding overall$/,
    description: 'Cheshire East, report of 16 May 2024',
    marks: ['Cheshire East', 'Leicestershire'],
    rows: { 'judgements.csv': 11 },
    check: async (data, name, page) => {
      const file = data.table(name('judgements.csv'));
      const [, ...shown] = await cellsOf(page.locator('#judgements table'));
      const columns = ['council', 'overall', 'leaders', 'help_and_protection', 'children_in_care'];
      expect(file.rows.map((_, row) => columns.map((column) => file.column(column)[row]))).toEqual(
        shown.map((cells) => cells.slice(0, 5)),
      );
    },
  },
  {
    path: three,
    place: '#timeline',
    headline: /^Overall effectiveness: none of two councils with a grade good or outstanding$/,
    description: 'Trafford, report of 3 August 2026: no overall grade',
    marks: ['Bury', 'Cheshire East', 'Trafford'],
    // Every judgement of ten reports.
    rows: { 'judgements.csv': 50 },
    check: async (data, name) => {
      const file = data.table(name('judgements.csv'));
      const overall = file.rows.filter(
        (_, row) => file.column('judgement')[row] === 'Overall effectiveness',
      );
      expect(overall).toHaveLength(10);
      expect(new Set(file.column('council'))).toEqual(
        new Set(['Bury', 'Cheshire East', 'Trafford']),
      );
      return Promise.resolve();
    },
  },
  {
    path: neighbours,
    place: '#shared-themes',
    headline: /^Six of 11 councils were asked to improve management oversight and supervision$/,
    description: 'Management oversight and supervision, 6 of 11:',
    marks: ['Cheshire East', 'Leicestershire', 'Private fostering'],
    rows: { 'shared-themes.csv': 15, 'themes-by-council.csv': 15 * 11 },
    check: async (data, name, page) => {
      const file = data.table(name('shared-themes.csv'));
      const [, ...shown] = await cellsOf(page.locator('#shared-themes table'));
      const inFile = file.column('councils').map((count) => `${count} of 11`);
      expect(inFile).toEqual(shown.map(([, count]) => count));
      const asked = data.table(name('themes-by-council.csv')).column('asked');
      const sum = file.column('councils').reduce((all, count) => all + Number(count), 0);
      expect(asked.filter((one) => one === 'yes')).toHaveLength(sum);
    },
  },
];

for (const { path, place, headline, description, marks, rows, check } of cases) {
  test(`${place}: the picture with its papers, the data as on the page @desktop`, async ({
    page,
    baseURL,
  }) => {
    await openComparison(page, path);
    const takeAway = new TakeAwayPage(page);
    await takeAway.openHere(place);
    await expect(takeAway.headline).toHaveValue(headline);
    const { bytes } = await takeAway.savePicture({ size: 'web', format: 'SVG' });
    await takeAway.part('Data');
    const data = readTakenData(await takeAway.save('Save data'));
    const name = (end: string) => data.names.find((one) => one.endsWith(end)) ?? '';
    for (const [end, count] of Object.entries(rows))
      expect(data.table(name(end)).rows, end).toHaveLength(count);
    await check(data, name, page);

    const picture = await readSvg(await readingPage(page), bytes.toString('utf8'));
    expect(picture.headline).toMatch(headline);
    expect(picture.description).toContain(description);
    for (const words of [
      'Ofsted inspection reports',
      'Open Government Licence v3.0',
      'Data to 20 August 2026',
    ])
      expect(picture.source).toContain(words);
    expect(picture.unbroken).toContain(`${baseURL ?? ''}${path}${place}`);
    for (const mark of marks) expect(picture.marks, mark).toContain(mark);
  });
}

test('the visits as data are those of the page, folded or not @desktop', async ({ page }) => {
  await openComparison(page, three);
  const listed = await page.locator('#visits ul > li').count();
  const takeAway = new TakeAwayPage(page);
  await takeAway.openHere('#visits');
  await takeAway.part('Data');
  const data = readTakenData(await takeAway.save('Save data'));
  const visits = data.table(data.names.find((name) => name.endsWith('visits.csv')) ?? '');
  expect(visits.rows).toHaveLength(listed);
  // Cheshire East: three since May 2024 and one before; Bury six, Trafford four, all before.
  const of = (council: string) => visits.column('council').filter((one) => one === council);
  expect([of('Bury').length, of('Cheshire East').length, of('Trafford').length]).toEqual([6, 4, 4]);
  expect(visits.column('since_latest_report').filter((one) => one === 'yes')).toHaveLength(3);
});
