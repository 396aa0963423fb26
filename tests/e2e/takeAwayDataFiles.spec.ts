import { expect } from '@playwright/test';
import { openPage } from './support/openPage.ts';
import { pagePaths } from './support/pagePaths.ts';
import { readTakenData } from './support/readTakenData.ts';
import { siteTest as test } from './support/siteTest.ts';
import { TakeAwayPage } from './support/TakeAwayPage.ts';
import { takenFrom } from './support/takenFrom.ts';

// Data as they come out, beside the page’s own tables and the data set’s CSV files.

interface TakenJson {
  title: string;
  dataAsAt: string;
  version: string;
  address: string;
  licence: { address: string };
  tables: {
    name: string;
    columns: { name: string; title: string; meaning: string }[];
    rows: Record<string, string | number | null>[];
  }[];
}

test('JSON holds the same rows as the CSV, with the meaning of every column @desktop', async ({
  page,
  baseURL,
}) => {
  const { takeAway, data } = await takenFrom(page, pagePaths.council, '#timeline');
  await takeAway.choose('JSON');
  const file = await takeAway.save('Save data');
  expect(file.name).toBe('cheshire-east-rating-timeline.json');
  const json = JSON.parse(file.bytes.toString('utf8')) as TakenJson;
  expect(json).toMatchObject({
    title: await page.getByRole('heading', { level: 1 }).textContent(),
    dataAsAt: '2026-08-20',
    address: `${baseURL ?? ''}/councils/cheshire-east#timeline`,
    licence: {
      address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    },
  });
  expect(json.tables.map(({ name }) => `cheshire-east-rating-timeline-${name}.csv`)).toEqual(
    data.names,
  );
  for (const { name, columns, rows } of json.tables) {
    const csv = data.table(`cheshire-east-rating-timeline-${name}.csv`);
    expect(columns.map((column) => column.name)).toEqual(csv.columns);
    expect(rows.map((row) => csv.columns.map((column) => String(row[column] ?? '')))).toEqual(
      csv.rows,
    );
    expect(columns.filter(({ title, meaning }) => title === '' || meaning === '')).toEqual([]);
  }
});

test('what the columns mean comes in the first lines, or as files beside the table @desktop', async ({
  page,
  baseURL,
}) => {
  const { takeAway, data } = await takenFrom(page, pagePaths.council, '#improve');
  const file = 'cheshire-east-areas-for-improvement.csv';
  const plain = data.table(file);
  await takeAway.choose('In the first lines');
  const told = readTakenData(await takeAway.save('Save data'));
  const lines = told.text(file).slice(1).split('\r\n');
  const before = lines.findIndex((line) => !/^"?# /.test(line));
  expect(lines[0]).toMatch(new RegExp(`^"?# The table starts in line ${before + 1}:`));
  expect(told.table(file, before)).toMatchObject({ columns: plain.columns, rows: plain.rows });
  const head = lines.slice(0, before).join('\n');
  for (const part of [
    ...plain.columns.map((column) => `# ${column}: `),
    'Data as at: 2026-08-20',
    'Open Government Licence v3.0',
    `${baseURL ?? ''}/councils/cheshire-east#improve`,
  ]) {
    expect(head).toContain(part);
  }

  await takeAway.choose('As a second file');
  const zip = await takeAway.save('Save data');
  expect(zip.name).toBe('cheshire-east-areas-for-improvement-data.zip');
  const beside = readTakenData(zip);
  const dictionaryFile = 'cheshire-east-areas-for-improvement-dictionary.csv';
  expect(beside.names).toEqual(['README.txt', dictionaryFile, file]);
  expect(beside.table(file)).toMatchObject({ columns: plain.columns, rows: plain.rows });
  const dictionary = beside.table(dictionaryFile);
  expect(dictionary.columns).toEqual(['file', 'column', 'title', 'meaning']);
  expect(dictionary.column('column')).toEqual(plain.columns);
  expect(dictionary.column('meaning')).not.toContain('');
  expect(beside.text('README.txt')).toContain(`${file}: Areas for improvement, by report, 13 rows`);
});

test('a cell that begins as a formula does is text in a spreadsheet @desktop', async ({ page }) => {
  const formula = '=HYPERLINK("https://tarn.example","click")';
  const summary = 'Senior leaders to oversee performance better';
  await page.route('**/api/v1/councils/cheshire-east.json', async (route) => {
    const answer = await route.fetch();
    const json = (await answer.text())
      .replaceAll('DfE improvement notice issued', formula.replaceAll('"', '\\"'))
      .replaceAll(summary, `+${summary}`);
    await route.fulfill({ body: json, contentType: 'application/json' });
  });
  await openPage(page, '/');
  await page.getByRole('link', { name: 'Cheshire East', exact: true }).first().click();
  await expect(page).toHaveURL(/\/councils\/cheshire-east$/);
  const takeAway = new TakeAwayPage(page);
  await takeAway.openHere('#timeline');
  await takeAway.want({ headline: '=1+1', format: 'SVG' });
  expect((await takeAway.save('Save picture')).bytes.toString()).toContain(
    '<title id="title">=1+1<',
  );
  await takeAway.part('Data');
  await takeAway.choose('In the first lines');
  const timeline = await takeAway.save('Save data');
  await takeAway.press('Close');
  await takeAway.openHere('#improve');
  await takeAway.part('Data');
  const improve = await takeAway.save('Save data');
  const texts = [timeline, improve].flatMap((file) => {
    const data = readTakenData(file);
    return data.names.map((name) => data.text(name));
  });
  const cells = texts.flatMap((text) =>
    text
      .slice(1)
      .split('\r\n')
      .flatMap((line) => line.match(/"(?:[^"]|"")*"|[^,"]+/g) ?? []),
  );
  expect(cells.filter((cell) => /^"?\s*[=+@\t\r-](?!\d+$)/.test(cell))).toEqual([]);
  expect(cells).toContain(`"'${formula.replaceAll('"', '""')}"`);
  expect(cells.filter((cell) => cell.replace(/^"/, '').startsWith(`'+${summary}`))).toHaveLength(1);
});
