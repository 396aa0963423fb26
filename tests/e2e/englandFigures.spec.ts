import { expect, type Page } from '@playwright/test';
import { readTable } from '#tests/support/readTable.ts';
import { cellsOf } from './support/cellsOf.ts';
import { NationalPage } from './support/NationalPage.ts';
import { openPage } from './support/openPage.ts';
import { siteTest as test } from './support/siteTest.ts';
import { untilDrawn } from './support/untilDrawn.ts';

// Counted by hand from the CSV files: of every council that existed on a day, its last report whose
// inspection had started by then, as Ofsted counts. Ofsted published 60% good or outstanding for
// 31 March 2024, and 36, 67, 31 and 19 councils for 31 March 2025.

const england = '/england?as=count';
const lanes = [
  ['overall', 'Overall effectiveness'],
  ['leaders', 'Impact of leaders'],
  ['help-and-protection', 'Help and protection'],
  ['children-in-care', 'Children in care'],
  ['care-leavers', 'Care leavers'],
] as const;
const numbers = (cells: readonly string[]): number[] => cells.map(Number);
const sum = (all: readonly number[]): number => all.reduce((before, one) => before + one, 0);

/** The figures catch up with the address right after the controls: waits until one has. */
async function untilShown(page: Page, place: string, words: string | RegExp): Promise<void> {
  await expect(page.locator(place)).toContainText(words);
}

/** The rows of a table without its head, by their first cell. */
async function rowsOf(page: Page, place: string, at = 0): Promise<Map<string, string[]>> {
  const [, ...rows] = await cellsOf(page.locator(`${place} figure table`).nth(at));
  return new Map(rows.map(([name = '', ...cells]) => [name, cells]));
}

function councilsOn(day: string): number {
  return readTable('councils.csv').filter(
    ({ established_on = '', abolished_on = '' }) =>
      established_on <= day && (abolished_on === '' || abolished_on > day),
  ).length;
}

test('shares of councils: Ofsted’s own years, in percent and in councils @desktop', async ({
  page,
}) => {
  await openPage(page, england);
  await untilShown(page, '#shares', ': number of councils');
  const counts = await rowsOf(page, '#shares');
  expect([...counts.keys()]).toHaveLength(13);
  expect(counts.get('31 March 2014')?.join()).toBe('0,6,8,3,6,17,135,152');
  expect(counts.get('31 March 2024')?.join()).toBe('30,61,43,17,91,151,2,153');
  expect(counts.get('31 March 2025')?.join()).toBe('36,67,31,19,103,153,0,153');
  expect(counts.get('31 March 2026')?.join()).toBe('46,65,29,13,111,153,0,153');

  await openPage(page, '/england');
  const shares = await rowsOf(page, '#shares');
  expect(shares.get('31 March 2024')?.[4]).toBe('60%');
  expect(shares.get('31 March 2026')?.join()).toBe('30%,42%,19%,8%,73%,153,0,153');

  // By publication five of the inspections of 2025 and of the winter are not known yet.
  await openPage(page, `${england}&basis=publication`);
  await untilShown(page, '#shares', ': number of councils; reports published');
  const published = await rowsOf(page, '#shares');
  expect(published.get('31 March 2025')?.join()).toBe('33,67,34,19,100,153,0,153');
  expect(published.get('31 March 2026')?.join()).toBe('43,67,29,14,110,153,0,153');
});

test('any judgement, either way of counting: the grades add up to the councils of the day @desktop', async ({
  page,
}) => {
  const national = new NationalPage(page);
  for (const basis of ['inspection', 'publication']) {
    for (const [judgement, label] of lanes) {
      await openPage(page, `${england}&judgement=${judgement}&basis=${basis}`);
      const what = basis === 'inspection' ? 'inspections' : 'reports published';
      await untilShown(page, '#shares', `${label}: number of councils; ${what}`);
      const rows = await rowsOf(page, '#shares');
      for (const [day, cells] of rows) {
        const [
          outstanding = 0,
          good = 0,
          improve = 0,
          inadequate = 0,
          both = 0,
          graded = 0,
          ...rest
        ] = numbers(cells);
        const all = rest.pop() ?? 0;
        expect(both, day).toBe(outstanding + good);
        expect(graded, day).toBe(both + improve + inadequate);
        expect(all, day).toBe(graded + sum(rest));
        const iso = new Date(`${day} UTC`).toISOString().slice(0, 10);
        expect(all, day).toBe(councilsOn(iso));
      }
      const [, , , , both = 0, graded = 0] = numbers([...rows.values()].at(-1) ?? []);
      const percent = Math.round((both / graded) * 100);
      await expect(national.heading).toHaveText(new RegExp(`^${percent}% of councils`));
    }
  }
});

test('a number opens into as many councils, each by the report that counts @desktop', async ({
  page,
}) => {
  const national = new NationalPage(page);
  await openPage(page, `${england}&open=shares.2025-03-31.inadequate`);
  await expect(national.behindTitle).toHaveText('19 councils inadequate overall, 31 March 2025');
  await expect(national.councilsBehind).toHaveCount(19);
  const cheshireEast = national.behind.getByRole('listitem').filter({ hasText: 'Cheshire East' });
  await expect(cheshireEast).toContainText('16 May 2024');
  await openPage(page, `${england}&open=groups.north-west.2026-03-31.outstanding`);
  await expect(national.behindTitle).toHaveText(/^North West: 1 council outstanding/);
  await expect(national.councilsBehind).toHaveCount(1);
});

test('the judgements, and the regions and kinds, add up to England @desktop', async ({ page }) => {
  await openPage(page, england);
  await untilShown(page, '#judgements', ', number of councils.');
  await untilShown(page, '#groups', ', number of councils.');
  const judgements = await rowsOf(page, '#judgements');
  expect([...judgements].map(([name, cells]) => `${name}: ${cells.slice(0, 4).join()}`)).toEqual([
    'Impact of leaders: 55,59,30,9',
    'Help and protection: 28,72,44,9',
    'Children in care: 52,66,29,6',
    'Care leavers: 43,63,39,8',
  ]);
  const whole = [46, 65, 29, 13, 111, 153, 153];
  const regions = await rowsOf(page, '#groups');
  expect(regions.size).toBe(9);
  expect(regions.get('North West')?.join()).toBe('1,11,7,5,12,24,24');
  expect(regions.get('London')?.join()).toBe('18,12,1,2,30,33,33');
  await openPage(page, `${england}&group=kind`);
  await untilShown(page, '#groups', /Kind of council.*London councils/);
  await untilShown(page, '#groups', ', number of councils.');
  const kinds = await rowsOf(page, '#groups');
  expect(kinds.size).toBe(4);
  for (const groups of [regions, kinds]) {
    const added = whole.map((_, at) => sum([...groups.values()].map((cells) => Number(cells[at]))));
    expect(added).toEqual(whole);
  }
  // Year by year too: 69 of 152 in 2019, of which the regions have each their own.
  const years = await rowsOf(page, '#groups', 1);
  const [first = []] = years.values();
  expect(first).toHaveLength(13);
  expect(sum([...years.values()].map((cells) => Number(cells[5])))).toBe(69);
});

test('the end of 2019 and the latest: those compared, and the rest by reason, are all there were', async ({
  page,
}) => {
  const national = new NationalPage(page);
  await openPage(page, '/england');
  await untilDrawn(page.locator('#flow'));
  const numberOf = async (part: string) =>
    Number(await national.number(`flow.overall.${part}`).innerText());
  const parts = ['all', 'compared', 'rose', 'fell', 'same', 'not-comparable'];
  expect(await Promise.all(parts.map(numberOf))).toEqual([155, 138, 68, 17, 53, 17]);
  // Nine gone from a grade to none, two not inspected in 2019, four created since, two abolished.
  const moves = page.locator('#flow h3 + ul');
  const added = await moves.evaluateAll((lists) =>
    lists.map((list) =>
      [...list.querySelectorAll('button')].reduce((all, one) => all + Number(one.textContent), 0),
    ),
  );
  expect(added).toEqual([68, 17, 53]);
  const reasons = page.locator('#flow p', { hasText: /can’t be:/ }).locator('button');
  const words = await reasons.allInnerTexts();
  expect(words).toEqual(['17', ...words.slice(1)]);
  expect(
    words
      .slice(1)
      .map(Number)
      .toSorted((a, b) => a - b),
  ).toEqual([2, 2, 4, 9]);
  for (const at of [1, 2, 3, 4]) {
    await reasons.nth(at).click();
    await expect(national.behindTitle).toBeFocused();
    await expect(national.councilsBehind).toHaveCount(Number(words[at]));
  }

  const [head = [], ...lanes] = await cellsOf(page.locator('#flow table').last());
  expect(head.slice(1)).toEqual(['Rose', 'Fell', 'Same', 'Not compared']);
  expect(lanes).toEqual([
    ['Impact of leaders', '68', '21', '58', '8'],
    ['Help and protection', '74', '19', '54', '8'],
    ['Children in care', '80', '15', '52', '8'],
    ['Care leavers', '73', '29', '45', '8'],
  ]);
  const matrix = await cellsOf(page.locator('#flow figure table'));
  expect(matrix.at(-1)?.at(-1)).toBe('155');
});

test('time since the last inspection: the bars, the headline and the list agree @desktop', async ({
  page,
}) => {
  const national = new NationalPage(page);
  await openPage(page, england);
  const rows = await rowsOf(page, '#last-inspected');
  const counts = numbers([...rows.values()].map(([count = '']) => count));
  expect(counts).toEqual([17, 18, 25, 22, 28, 20, 14, 8, 1, 153]);
  await expect(page.locator('#last-inspected h2')).toHaveText(/^23 councils have gone three years/);
  const long = page.getByRole('table', { name: /began three years ago or longer/ });
  await expect(long.getByRole('rowheader')).toHaveCount(14 + 8 + 1);
  await expect(long.getByRole('rowheader').first()).toHaveText('Nottingham');
  await expect(long.getByRole('row').nth(1)).toContainText('11 July 2022');
  await openPage(page, `${england}&open=last.48`);
  await expect(national.councilsBehind).toHaveText(['Nottingham']);
});

test('inspections per year: kinds add up to all graded, and all there are @desktop', async ({
  page,
}) => {
  const national = new NationalPage(page);
  await openPage(page, england);
  const rows = await rowsOf(page, '#inspections-per-year');
  expect(rows.get('2018')?.join()).toBe('8,26,8,42,8,not in data');
  expect(rows.get('2020')?.join()).toBe('ended,9,4,13,2,not in data');
  expect(rows.get('2025')?.join()).toBe('ended,18,22,40,1,28');
  expect(rows.get('2026, to 20 August')?.join()).toBe('ended,12,12,24,none known,15');
  let graded = 0;
  for (const [year, cells] of rows) {
    const known = cells.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : 0));
    expect(known[3], year).toBe(sum(known.slice(0, 3)));
    graded += known[3] ?? 0;
  }
  const inspections = readTable('inspections.csv').filter(
    ({ framework, inspection_type: kind = '' }) =>
      framework === 'sif' || (framework === 'ilacs' && /^(standard|short)$/.test(kind)),
  );
  expect(graded).toBe(inspections.length);
  await expect(page.locator('#inspections-per-year h2')).toHaveText(
    '40 graded inspections of children’s services began in 2025, after 49 in 2024',
  );
  await openPage(page, `${england}&open=year.2024.ilacs-short`);
  await expect(national.behindTitle).toContainText('28 in 28 councils');
  await expect(national.councilsBehind).toHaveCount(28);
});
