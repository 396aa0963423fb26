import { expect, type Page } from '@playwright/test';
import { cellsOf } from './support/cellsOf.ts';
import { openPage } from './support/openPage.ts';
import { readingPage } from './support/readingPage.ts';
import { readSvg } from './support/readSvg.ts';
import { readTakenData, type TakenData } from './support/readTakenData.ts';
import { siteTest as test } from './support/siteTest.ts';
import { TakeAwayPage } from './support/TakeAwayPage.ts';
import { untilDrawn } from './support/untilDrawn.ts';

// What leaves the site, beside the tables it left behind. The numbers were counted from the CSV files.

interface Case {
  path: string;
  place: string;
  /** Of the picture: what its headline and its description say, and what stands on its marks. */
  headline: RegExp;
  description: string;
  marks: readonly string[];
  /** Of the data: the table that is on the page too, and how one becomes the other. */
  table: RegExp;
  columns: readonly string[];
}

const grades = ['outstanding', 'good', 'requires_improvement', 'inadequate'];

const cases: readonly Case[] = [
  {
    path: '/england?as=count',
    place: '#shares',
    headline: /^73% of councils were good or outstanding overall in March 2026/,
    description:
      '31 March 2025: 36 outstanding, 67 good, 31 requires improvement and 19 inadequate.',
    marks: ['2014', '2026'],
    table: /-shares\.csv$/,
    columns: [...grades, 'with_a_grade', 'not_inspected', 'councils'],
  },
  {
    path: '/england?as=count',
    place: '#judgements',
    headline: /from 77% for children in care down to 65% for help and protection$/,
    description: 'Care leavers, 31 March 2026: 69% (106 of 153).',
    marks: ['Impact of leaders', 'Care leavers'],
    table: /-shares\.csv$/,
    columns: [...grades, 'with_a_grade', 'councils'],
  },
  {
    path: '/england?as=count&group=kind',
    place: '#groups',
    headline: /^Good or outstanding overall: from 91% .* down to /,
    // County councils: 9 good and 6 outstanding, of 21. Unitary: 26 and 15 of 63.
    description: 'Unitary councils, 31 March 2026: 65% (41 of 63).',
    marks: ['County councils', 'Unitary councils'],
    table: /-shares\.csv$/,
    columns: [...grades, 'with_a_grade', 'councils'],
  },
  {
    path: '/england',
    place: '#last-inspected',
    headline: /^23 councils have gone three years or more without a graded inspection$/,
    description: 'Nottingham (4 years 1 month)',
    marks: ['17', '18', '25', '22', '28', '20', '14', '8', '1'],
    table: /-spread\.csv$/,
    columns: ['councils'],
  },
  {
    path: '/england',
    place: '#inspections-per-year',
    headline: /^40 graded inspections of children’s services began in 2025, after 49 in 2024$/,
    description: '2019: ILACS standard 36, ILACS short 20, Joint targeted 8.',
    marks: ['2014', '2025'],
    table: /-years\.csv$/,
    columns: ['sif', 'ilacs_standard', 'ilacs_short', 'graded', 'jtai', 'send'],
  },
];

/**
 * The table on the page that the file holds too, as numbers alone. Good and outstanding together, the
 * fifth number of shares, are no column of the file.
 */
async function shownOn(page: Page, { place, table }: Case): Promise<string[][]> {
  const [, ...rows] = await cellsOf(page.locator(`${place} figure table`).first());
  const isOfShares = table.test('-shares.csv');
  return rows.map(([, ...cells]) =>
    cells
      .filter((_, at) => !(isOfShares && at === 4))
      .map((cell) => (/^\d+$/.test(cell) ? cell : '')),
  );
}

/** The rows of a file that the page shows: of shares of groups, those of the latest day. */
function taken(data: TakenData, { table, columns, place }: Case): string[][] {
  const file = data.table(data.names.find((name) => table.test(name)) ?? '');
  const days = place === '#judgements' || place === '#groups' ? file.column('as_at') : null;
  const byColumn = columns.map((name) => file.column(name));
  return file.rows
    .map((_, row) => ({ day: days?.[row], cells: byColumn.map((cells) => cells[row] ?? '') }))
    .filter(({ day }) => day === undefined || day === '2026-03-31')
    .map(({ cells }) => cells);
}

for (const one of cases) {
  const { path, place, headline, description, marks } = one;
  test(`${place}: the picture with its papers, the data as on the page @desktop`, async ({
    page,
    baseURL,
  }) => {
    await openPage(page, path);
    await untilDrawn(page.locator(`${place} figure`));
    if (path.includes('as=count'))
      await expect(page.locator(place)).toContainText('number of councils');
    const takeAway = new TakeAwayPage(page);
    await takeAway.openHere(place);
    await expect(takeAway.headline).toHaveValue(headline);
    const { bytes } = await takeAway.savePicture({ size: 'web', format: 'SVG' });
    await takeAway.part('Data');
    const data = readTakenData(await takeAway.save('Save data'));

    const shown = await shownOn(page, one);
    if (place === '#last-inspected') {
      // The page adds the bars up under them.
      const [count = ''] = shown.pop() ?? [];
      expect(count).toBe('153');
    }
    // None is written as none; a word on the page is nothing in the file.
    expect(shown.length).toBeGreaterThan(3);
    expect(taken(data, one)).toEqual(shown);

    const picture = await readSvg(await readingPage(page), bytes.toString('utf8'));
    expect(picture.headline).toMatch(headline);
    expect(picture.description).toContain(description);
    expect(picture.source).toContain('Ofsted inspection reports');
    expect(picture.source).toContain('Open Government Licence v3.0');
    expect(picture.source).toContain('Data to 20 August 2026');
    expect(picture.unbroken).toContain(`${baseURL ?? ''}${path}${place}`);
    for (const mark of marks) expect(picture.marks, mark).toContain(mark);
  });
}

test('the data of the shares hold every council of every day @desktop', async ({ page }) => {
  await openPage(page, '/england');
  const takeAway = new TakeAwayPage(page);
  await takeAway.openHere('#shares');
  await takeAway.part('Data');
  const data = readTakenData(await takeAway.save('Save data'));
  const councils = data.table(data.names.find((name) => name.endsWith('-councils.csv')) ?? '');
  const days = councils.column('as_at');
  const standings = councils.column('grade');
  const on = (day: string, grade: string) =>
    days.filter((one, row) => one === day && standings[row] === grade).length;
  // As Ofsted published them.
  expect(
    ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'].map((grade) =>
      on('2025-03-31', grade),
    ),
  ).toEqual([36, 67, 31, 19]);
  expect(on('2024-03-31', 'Not inspected yet')).toBe(2);
});

test('the data between two dates are the page’s own @desktop', async ({ page }) => {
  await openPage(page, '/england?from=2016&to=2024&judgement=help-and-protection');
  const flow = page.locator('#flow');
  await untilDrawn(flow);
  await expect(flow).toContainText('existed on 31 December 2016 or 31 December 2024');
  await expect(page.locator('#flow figure h2')).toHaveText(/2016 and 2024/);
  const takeAway = new TakeAwayPage(page);
  await takeAway.openHere('#flow');
  await takeAway.part('Data');
  const data = readTakenData(await takeAway.save('Save data'));
  const [councilFile = '', moveFile = ''] = data.names;
  const [, ...shown] = await cellsOf(page.locator('#flow figure table'));
  const moves = data.table(moveFile);
  expect(shown).toEqual(moves.rows);
  // 58 rose, 16 fell, 36 stayed; 48 can’t be compared, most not inspected by the end of 2016.
  const changes = data.table(councilFile).column('change');
  const count = (change: string) => changes.filter((one) => one === change).length;
  expect([count('Rose'), count('Fell'), count('Same')]).toEqual([58, 16, 36]);
  expect(changes).toHaveLength(158);
});
