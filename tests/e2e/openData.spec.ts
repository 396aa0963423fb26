import { expect, type Locator, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { layoutShift } from './support/layoutShift.ts';
import { openPage } from './support/openPage.ts';
import { overflowing } from './support/overflowing.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteFolder } from './support/siteFolder.ts';
import { siteTest as test } from './support/siteTest.ts';
import { violations } from './support/violations.ts';

const councilPath = '/api/v1/councils/{councilId}.json';

/** The row of a path of the API, opened, with its code at hand. */
async function openPath(page: Page, path: string): Promise<Locator> {
  const row = page.locator('#api li').filter({ has: page.getByText(path, { exact: true }) });
  await row.locator('summary').first().click();
  await expect(row.getByRole('button', { name: 'Ask the API' })).toBeVisible();
  return row;
}

test('the whole set comes as one zip with the files as they are published @desktop', async ({
  page,
}) => {
  await openPage(page, pagePaths.data);
  const link = page.getByRole('link', { name: /Download the whole data set/ });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('inspections-of-childrens-services.zip');
  const bytes = await readFile(await download.path());
  // The page says how large it is, by thousands.
  await expect(link).toContainText(`${(bytes.length / 1000).toPrecision(3)} kB`);
  const opened = unzipSync(bytes);
  const root = 'inspections-of-childrens-services-2026-08-20';
  const text = (name: string) => Buffer.from(opened[`${root}/${name}`] ?? []);
  for (const name of ['councils.csv', 'inspections.csv', 'known-faults.csv', 'README.md']) {
    const published = await readFile(join(siteFolder, 'data', name));
    expect(text(name).equals(published), name).toBe(true);
  }
  expect(text('LICENCE.txt').toString()).toContain('Open Government Licence v3.0');
  expect(text('CITATION.cff').toString()).toContain('cff-version: 1.2.0');
  const beside = await readFile(join(siteFolder, 'data/datapackage.json'));
  expect(text('datapackage.json').equals(beside)).toBe(true);
});

test('what is not transcribed, second-hand, oldest and at fault is said and listed', async ({
  page,
}) => {
  await openPage(page, pagePaths.data);
  const quality = page.locator('#quality');
  await expect(quality).toContainText('Every ILACS report of today’s 153 councils is transcribed');
  await quality.getByText('Which 3 reports').click();
  await expect(quality.getByText(/Northamptonshire.*transcribed in part/)).toBeVisible();
  await expect(quality).toContainText('29 of 153 councils have a published plan in the data');
  await expect(quality).toContainText('681 Ofsted’s own');
  await expect(quality).toContainText('200 of them have no link');
  await expect(quality.getByRole('link', { name: 'Nottingham' }).last()).toBeVisible();
  await expect(quality.getByText('Two visits of 2022 may be one')).toBeVisible();
});

test('a path of the API is asked here and now, its answer is shown, its fields are told', async ({
  page,
}) => {
  await openPage(page, pagePaths.data);
  const row = await openPath(page, councilPath);
  await row.getByLabel('councilId').fill('bradford');
  await row.getByLabel('councilId').press('Enter');
  await expect(row.getByText(/^200, answered in \d+ ms, [\d.]+ kB$/)).toBeVisible();
  await expect(row.getByRole('region', { name: 'The answer' })).toContainText('"name": "Bradford"');
  await expect(row.getByText(/^curl '.*\/api\/v1\/councils\/bradford\.json'$/)).toBeVisible();
  const reports = row
    .locator('li')
    .filter({ has: page.getByText('reports', { exact: true }) })
    .first();
  await reports.getByText('5 fields').click();
  await expect(reports.getByText('framework', { exact: true })).toBeVisible();
  expect(await overflowing(page)).toEqual([]);
  expect(await violations(page)).toEqual([]);
});

test('a value that does not fit keeps the reader where it is mended; a missing file is told', async ({
  page,
  faults,
}) => {
  faults.expect(/^404: .*\/api\/v1\/councils\/atlantis\.json$/);
  await openPage(page, pagePaths.data);
  const row = await openPath(page, councilPath);
  const field = row.getByLabel('councilId');
  await field.fill('Cheshire East');
  await row.getByRole('button', { name: 'Ask the API' }).click();
  await expect(field).toBeFocused();
  await expect(row.getByText(/Not written as the API needs it/)).toBeVisible();
  await field.fill('atlantis');
  await row.getByRole('button', { name: 'Ask the API' }).click();
  await expect(row.getByText(/^404, there is no such file/)).toBeVisible();
});

test('a calendar and a file of an earlier version can be asked too @desktop', async ({ page }) => {
  await openPage(page, pagePaths.data);
  const calendar = await openPath(page, '/calendars/{councilId}.ics');
  await calendar.getByRole('button', { name: 'Ask the API' }).click();
  await expect(calendar.getByRole('region', { name: 'The answer' })).toContainText(
    'BEGIN:VCALENDAR',
  );
  const version = await openPath(page, '/api/v1/versions/{version}/councils.json');
  await version.getByRole('button', { name: 'Ask the API' }).click();
  await expect(version.getByText(/^200, answered/)).toBeVisible();
});

test('the columns of a file are told in place', async ({ page }) => {
  await openPage(page, pagePaths.data);
  const row = page.locator('#file-judgements');
  await row.getByText('Columns').click();
  const column = row.locator('li').filter({ has: page.getByText('grade', { exact: true }) });
  await expect(column.first()).toContainText('requires-improvement');
  expect(await overflowing(page)).toEqual([]);
});

test('nothing moves by itself, and the API’s part is fetched only when it is opened @desktop', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openPage(page, pagePaths.data);
  await page.locator('#mistakes').scrollIntoViewIfNeeded();
  expect(asked.filter((path) => path.endsWith('openapi.json'))).toEqual([]);
  expect(await layoutShift(page)).toBe(0);
  await openPath(page, councilPath);
  expect(asked.filter((path) => path.endsWith('openapi.json'))).toHaveLength(1);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every file, every number and every path of the API stands there', async ({
    page,
    faults,
  }) => {
    faults.expect(/^csp: .*\.js$/);
    await page.goto(pagePaths.data);
    await expect(page.getByRole('button', { name: /Copy/ })).toHaveCount(0);
    await expect(page.getByText('681 Ofsted’s own')).toBeVisible();
    const row = page.locator('#api li').filter({ has: page.getByText(councilPath) });
    await row.locator('summary').click();
    await expect(row.getByRole('link')).toHaveAttribute(
      'href',
      '/api/v1/councils/cheshire-east.json',
    );
    await page.locator('#file-judgements summary').click();
    await expect(page.locator('#file-judgements').getByText('See the dictionary')).toBeVisible();
  });
});
