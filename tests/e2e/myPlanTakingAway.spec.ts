import { expect, type Request } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCalendar } from '#tests/support/readCalendar.ts';
import { keptValues } from './support/keptValues.ts';
import { MyPlanPage } from './support/MyPlanPage.ts';
import { ownPlans } from './support/ownPlans.ts';
import { siteFolder } from './support/siteFolder.ts';
import { siteTest as test } from './support/siteTest.ts';

/** Pages a PDF says it has. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const [ending, button] of [
  ['csv', 'Save as CSV'],
  ['json', 'Save as JSON'],
] as const) {
  test(`saved as ${ending} and opened in another browser, it is the same plan`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.clock.setFixedTime('2026-09-01T10:00:00');
    const mine = new MyPlanPage(page);
    await mine.open(ownPlans.awkward);
    const file = await mine.save(button);
    expect(file.name).toBe(`1-1-a-plan-in-quotes-2026-09-01.${ending}`);

    const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
    const other = new MyPlanPage(await context.newPage());
    await other.open();
    await other.chooseFile(file.name, file.text);
    await expect(other.preview.getByRole('status')).toHaveText('There is nothing to mend.');
    await other.button('Start my plan with these 3 actions').click();
    await other.untilKept((plan) => plan.milestones.length === 3);
    expect((await other.kept())?.plan).toEqual(ownPlans.awkward);
    await context.close();
  });
}

test('no cell of the CSV begins as a formula does, and spreadsheets know its encoding @desktop', async ({
  page,
}) => {
  const mine = new MyPlanPage(page);
  await mine.open(ownPlans.awkward);
  const { text } = await mine.save('Save as CSV');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows = parse(text, { bom: true, record_delimiter: '\r\n' });
  const cells = rows.flat();
  // A header and three actions, 17 columns each.
  expect(cells).toHaveLength(4 * 17);
  expect(cells.filter((cell) => /^\s*[=+\-@\t\r]/.test(cell))).toEqual([]);
  for (const text of [
    '\'=HYPERLINK("https://tarn.example","click")',
    "'+44 calls",
    "'-lead",
    "'@SUM(A1)",
    "'\ttabbed",
    '\'=1+1, a plan "in quotes"',
    "''=already",
    "'tis",
  ]) {
    expect(cells).toContain(text);
  }
});

test('the template is taken as it is, with its four made-up actions @desktop', async ({ page }) => {
  const mine = new MyPlanPage(page);
  await mine.open();
  const { name, text } = await mine.save('Save a template with an example');
  expect(name).toBe('my-plan-template.csv');
  await mine.chooseFile(name, text);
  await expect(mine.preview.getByRole('status')).toHaveText('There is nothing to mend.');
  await mine.button('Start my plan with these 4 actions').click();
  await expect(page.getByLabel('Title of the plan')).toHaveValue(/^Made-up example/);
});

test('the calendar, read by another library, holds what is open and dated', async ({ page }) => {
  await page.clock.setFixedTime('2026-09-01T10:00:00');
  const mine = new MyPlanPage(page);
  await mine.open(ownPlans.eastmere);
  const file = await mine.save('Save as calendar');
  expect(file.name).toBe('improvement-plan-of-eastmere-made-up-2026-09-01.ics');
  expect(file.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const { name, events } = readCalendar(file.text);
  expect(name).toBe('Improvement plan of Eastmere (made up)');
  // The hub is complete, the calls have no date; January 2026 ends on the 31st.
  expect(events).toMatchObject([
    {
      id: 'own-flats@council-inspection-tracker',
      day: '2026-01-31',
      until: '2026-02-01',
      title: 'Eastmere action plan, by end of January 2026: Open ten flats',
    },
  ]);
  expect(events[0]?.description).toContain('Status: At risk, as noted on 3 March 2026');
});

test('texts come through the calendar as they are @desktop', async ({ page }) => {
  const mine = new MyPlanPage(page);
  await mine.open(ownPlans.awkward);
  const { events } = readCalendar((await mine.save('Save as calendar')).text);
  expect(events).toMatchObject([
    {
      day: '2027-12-31',
      title: 'Vale of Tarn action plan, by end of 2027: Mend; split, and “quote”',
      address: 'https://tarn.example/papers?a=1&b=2',
    },
  ]);
  expect(events[0]?.description).toContain('Ask: Why "late"?\nNote: One line\nand another');
  expect(events[0]?.description).toContain('Owner: Head of zdrowie 🏥');
});

test('on paper it is a list of every action, without a control @desktop', async ({ page }) => {
  const mine = new MyPlanPage(page);
  await mine.open(ownPlans.large(250));
  await expect(mine.actions).toHaveCount(100);
  const long = await page.pdf({ format: 'A4' });
  expect(long.subarray(0, 5).toString()).toBe('%PDF-');
  // The screen draws 100; 250 rows of a line or two take more than four sheets of paper.
  expect(pagesOf(long)).toBeGreaterThan(4);
  await expect(page.getByRole('table')).toHaveCount(0);

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(1 + 10 + 250);
  const controls = page.locator('button, select, textarea, input, summary, nav a');
  expect(
    await controls.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
  ).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).color)).toBe(
    'rgb(18, 22, 26)',
  );
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('everything is deleted, once the reader says so twice', async ({ page }) => {
  const mine = new MyPlanPage(page);
  await keptValues.write(page, { 'own-plan-set-aside': [{ plan: 'damaged' }] });
  await mine.open(ownPlans.eastmere);
  await mine.button('Delete my plan and all that is kept of it').click();
  const ask = mine.question('Delete your plan from this browser?');
  await expect(ask.getByText('Delete your plan from this browser?')).toBeFocused();
  await ask.getByRole('button', { name: 'Keep my plan' }).click();
  await expect(mine.button(/^Delete my plan/)).toBeFocused();
  await expect(mine.actions).toHaveCount(3);

  await mine.button(/^Delete my plan/).click();
  await mine.button('Yes, delete everything').click();
  await expect(mine.notice('Your plan is deleted.')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(mine.actions).toHaveCount(0);
  expect(await keptValues.read(page)).toEqual({});
  // Neither undo nor another visit brings it back.
  await page.keyboard.press('Control+z');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Start a plan' })).toBeVisible();
  await expect(mine.button('Start an empty plan')).toBeEnabled();
  expect(await keptValues.read(page)).toEqual({});
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('nothing leaves the browser: a whole session asks for the site’s files and no more @desktop', async ({
  page,
  context,
}) => {
  const asked: Request[] = [];
  context.on('request', (request) => asked.push(request));
  let sockets = 0;
  page.on('websocket', () => (sockets += 1));
  const secret = 'Zebedee';
  const mine = new MyPlanPage(page);
  await mine.open(ownPlans.eastmere);
  await mine.action('Open ten flats').getByLabel('Owner').fill(secret);
  await mine.action('Open ten flats').getByLabel('Owner').press('Enter');
  await mine.button(/^Overdue/).click();
  await mine.chooseFile('plan.csv', `title,owner\n${secret} writes,${secret}`);
  await mine.button('Add this action to my plan').click();
  for (const button of ['Save as CSV', 'Save as JSON', 'Save as calendar']) {
    expect((await mine.save(button)).text).toContain(secret);
  }
  await page.reload();
  await expect(mine.action(`${secret} writes`)).toHaveCount(0);
  await mine.button(/^All/).click();
  await expect(mine.action(`${secret} writes`)).toBeVisible();
  await mine.button(/^Delete my plan/).click();
  await mine.button('Yes, delete everything').click();
  await page.getByRole('link', { name: 'Explore' }).first().click();
  await expect(page.getByRole('table').first()).toBeVisible();

  const sent = asked.filter((request) => !request.url().startsWith('blob:'));
  expect(sent.length).toBeGreaterThan(5);
  const origin = new URL(page.url()).origin;
  const isFileOf = (address: string) => {
    const { pathname } = new URL(address);
    return ['', '.html', 'index.html'].some(
      (ending) => pathname + ending !== '/' && existsSync(join(siteFolder, pathname + ending)),
    );
  };
  const others = sent.filter(
    (request) =>
      request.method() !== 'GET' ||
      request.postData() !== null ||
      new URL(request.url()).origin !== origin ||
      !isFileOf(request.url()) ||
      request.url().includes(secret),
  );
  expect(others.map((request) => `${request.method()} ${request.url()}`)).toEqual([]);
  expect(sockets).toBe(0);
});
