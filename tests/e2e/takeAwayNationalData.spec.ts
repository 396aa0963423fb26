import { expect, type Page } from '@playwright/test';
import { cellsOf } from './support/cellsOf.ts';
import { pagePaths } from './support/pagePaths.ts';
import type { TakenData } from './support/readTakenData.ts';
import { siteTest as test } from './support/siteTest.ts';
import { takenFrom } from './support/takenFrom.ts';

// Data as they leave the pages on themes, on what follows an inadequate judgement, on area SEND and on
// joint inspections, beside what the same page shows.

const { themes, theme, afterInadequate, areaSend, jointInspections } = pagePaths;

/** A file of what was taken, by the end of its name. */
function fileOf(data: TakenData, end: string) {
  const name = data.names.find((one) => one.endsWith(end));
  if (name === undefined) throw new Error(`There is no …${end}, but ${data.names.join()}`);
  return data.table(name);
}

/** The texts of the numbers of a table's body, without the shares under them, row by row. */
async function numbersOf(page: Page, place: string): Promise<string[][]> {
  return page
    .locator(`${place} tbody tr`)
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('td')].map((cell) => cell.firstElementChild?.textContent ?? ''),
      ),
    );
}

test('the ranking: every theme and its numbers, and the reports not counted @desktop', async ({
  page,
}) => {
  const { data } = await takenFrom(page, themes, '#ranking');
  const table = fileOf(data, '-themes.csv');
  const [, ...shown] = await cellsOf(page.locator('#ranking table'));
  expect(table.rows).toHaveLength(38);
  expect(shown.map(([, reports, , councils, , areas]) => [reports, councils, areas])).toEqual(
    table.rows.map((_, row) =>
      ['reports', 'councils', 'areas_for_improvement'].map((name) => table.column(name)[row]),
    ),
  );
  expect(shown.map(([name = '']) => name)).toEqual(
    table.column('theme').map((name) => expect.stringContaining(name)),
  );
  // 171 of 322 and 116 of 154.
  expect(table.column('reports_percent')[0]).toBe('53.1');
  expect(table.column('councils_percent')[0]).toBe('75.3');
  // 173 SIF reports, two not transcribed, one in part, two that name nothing.
  const rest = fileOf(data, '-not-counted.csv');
  expect(rest.rows).toHaveLength(178);
  expect(rest.column('council').slice(0, 2).sort()).toEqual(['Bournemouth', 'Cumbria']);
});

for (const [place, end, columns] of [
  ['#over-time', '-years.csv', 9],
  ['#by-grade', '-grades.csv', 5],
] as const) {
  test(`themes, ${place}: narrowed down, as in its table @desktop`, async ({ page }) => {
    const { data } = await takenFrom(page, `${themes}?group=Care+leavers&by=councils`, place);
    const table = fileOf(data, end);
    const shown = await numbersOf(page, place);
    // Three themes on care leavers.
    expect(shown).toHaveLength(3);
    expect(shown.flat()).toHaveLength(3 * columns);
    expect(shown.flat()).toEqual(table.column('councils_asking'));
    expect(table.column('theme_id').filter((id) => id === 'care-leaver-work')).toHaveLength(
      columns,
    );
  });
}

test('a theme by year, as in its table @desktop', async ({ page }) => {
  const { data } = await takenFrom(page, theme, '#years');
  const table = data.table(data.names[0] ?? '');
  const [, ...shown] = await cellsOf(page.locator('#years table'));
  expect(shown.map((cells) => cells.slice(0, 3))).toEqual(
    table.rows.map((_, row) => ['year', 'asked', 'reports'].map((name) => table.column(name)[row])),
  );
  const sum = table.column('asked').reduce((so, count) => so + Number(count), 0);
  expect(sum).toBe(171);
});

test('the councils that were asked, all and narrowed down, in the page’s order @desktop', async ({
  page,
}) => {
  const asks = async (path: string) => {
    const { data } = await takenFrom(page, path, '#asked');
    const table = data.table(data.names[0] ?? '');
    const shown = await page
      .locator('#asked ol > li')
      .evaluateAll((items) =>
        items.flatMap((item) =>
          [...item.querySelectorAll('ul > li')].map((area) => [
            item.querySelector('a')?.textContent ?? '',
            area.firstChild?.textContent ?? '',
          ]),
        ),
      );
    const taken = table.rows.map((_, row) => [
      table.column('council')[row],
      table.column('summary')[row],
    ]);
    expect(shown).toEqual(taken);
    return table;
  };
  const all = await asks(theme);
  expect(all.rows).toHaveLength(212);
  expect(new Set(all.column('council')).size).toBe(116);
  const some = await asks(`${theme}?outcome=came-back&region=North+East`);
  expect(new Set(some.column('next_report'))).toEqual(new Set(['Came back']));
  expect([...new Set(some.column('published_on'))]).toEqual([
    '2023-05-25',
    '2023-05-10',
    '2020-03-02',
    '2020-01-24',
    '2019-07-01',
    '2019-06-11',
  ]);
});

test('the places to learn from, in the page’s order, those asked again marked @desktop', async ({
  page,
}) => {
  const { data } = await takenFrom(page, theme, '#learn');
  const table = data.table(data.names[0] ?? '');
  const namesIn = (again: string) => [
    ...new Set(
      table.column('council').filter((_, row) => table.column('asked_again')[row] === again),
    ),
  ];
  const offered = page.locator('#learn ol > li');
  const shown = await offered.evaluateAll((items) =>
    items.map((item) => item.querySelector('a')?.textContent ?? ''),
  );
  expect(shown).toHaveLength(41);
  expect(namesIn('no')).toEqual(shown);
  expect(namesIn('yes')).toHaveLength(20);
  expect(new Set(table.column('grade_now'))).toEqual(new Set(['Good', 'Outstanding']));
});

test('the paths: one row each, in the page’s order, their reports and how they came out @desktop', async ({
  page,
}) => {
  const { data } = await takenFrom(page, `${afterInadequate}?order=name`, '#paths');
  const paths = fileOf(data, '-paths.csv');
  const [, ...shown] = await cellsOf(page.locator('#paths table'));
  expect(shown.map(([name]) => name)).toEqual(paths.column('council'));
  const outcomes = paths.column('outcome');
  // The page goes on with the months.
  for (const [row, cells] of shown.entries()) {
    expect(cells[3]?.startsWith(outcomes[row] ?? 'no outcome'), cells.join(' | ')).toBe(true);
  }
  const count = fileOf(data, '-outcomes.csv');
  const pathsOf = (outcome: string) =>
    count.column('paths')[count.column('outcome').indexOf(outcome)];
  expect(pathsOf('Better at the next inspection')).toBe('44');
  expect(pathsOf('Better at the second inspection after it')).toBe('8');
  expect(pathsOf('Not reinspected yet')).toBe('10');
  expect(pathsOf('All')).toBe('66');
  const reports = fileOf(data, '-reports.csv');
  // Every inadequate overall grade, 75 of them, is in a path.
  const inadequate = new Set(
    reports.rows.flatMap((_, row) =>
      reports.column('overall')[row] === 'Inadequate'
        ? [`${reports.column('council')[row] ?? ''} ${reports.column('published_on')[row] ?? ''}`]
        : [],
    ),
  );
  expect(inadequate.size).toBe(75);
});

for (const [path, name, outcome] of [
  [areaSend, 'area-send', 'outcome'],
  [jointInspections, 'joint-inspections', 'topic'],
] as const) {
  test(`${name}: the map’s regions and the years, as in their tables @desktop`, async ({
    page,
  }) => {
    const { data } = await takenFrom(page, path, '#map');
    const regions = fileOf(data, '-regions.csv');
    const [, ...shown] = await cellsOf(page.locator('#map table'));
    expect(shown).toEqual(regions.rows);
    expect(fileOf(data, '-councils.csv').rows).toHaveLength(153);

    const { data: second } = await takenFrom(page, path, '#years');
    const years = fileOf(second, '-years.csv');
    const [heads = [], ...lanes] = await cellsOf(page.locator('#years table'));
    const body = await numbersOf(page, '#years');
    const columns = heads.indexOf('All') - 1;
    for (const [at, [lane = '']] of lanes.slice(0, -1).entries()) {
      const taken = years
        .column('inspections')
        .filter((_, row) => years.column(outcome)[row] === lane);
      expect(taken, lane).toEqual(body[at]?.slice(0, columns));
    }
    const all = { 'area-send': 96, 'joint-inspections': 64 }[name];
    expect(fileOf(second, '-inspections.csv').rows).toHaveLength(all);
  });
}

test('area SEND, narrowed down and put in order, is as on the page @desktop', async ({ page }) => {
  const section = '[aria-labelledby="every-council"]';
  const path = `${areaSend}?found=systemic-failings&sort=started`;
  const { takeAway, data } = await takenFrom(page, path, section);
  const [file = ''] = data.names;
  const table = data.table(file);
  const [, ...shown] = await cellsOf(page.locator(`${section} table`));
  expect(shown.map(([council, region]) => [council, region])).toEqual(
    table.rows.map((_, row) => [table.column('council')[row], table.column('region')[row]]),
  );
  expect(table.rows).toHaveLength(24);
  expect(new Set(table.column('priority_action'))).toEqual(new Set(['yes']));
  await expect(takeAway.outcome).toHaveText(`Saved ${file}, 24 rows`);
});
