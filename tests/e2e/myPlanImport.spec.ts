import { expect } from '@playwright/test';
import { MyPlanPage } from './support/MyPlanPage.ts';
import { ownPlans } from './support/ownPlans.ts';
import { siteTest as test } from './support/siteTest.ts';

/** Eastmere is made up. Five faults: a column, a date, a status, a title and an id. */
const fiveFaults = [
  'id,priority,title,due,status,status_as_at,ownr',
  'a1,Front door,Answer calls sooner,31/02/2026,On track,12/06/2026,Head of the front door',
  'a2,Front door,Hire two advisers,30/06/2026,Splendid,,',
  'a3,Care leavers,,September 2026,Delayed,,',
  'a2,Care leavers,Open ten flats,January 2026,At risk,03/03/2026,Head of housing',
  'a5,Care leavers,Ask every young person,,,,',
].join('\n');

test('five planted faults are named by row and column, mended in place, and the plan is taken', async ({
  page,
}) => {
  const mine = new MyPlanPage(page);
  await mine.open();
  await mine.chooseFile('eastmere.csv', fiveFaults);
  await expect(page.getByRole('heading', { name: /taken from eastmere\.csv$/ })).toBeFocused();
  const { preview } = mine;
  await expect(preview).toContainText('A table with 5 rows: 1 action can be taken, 4 rows can’t');
  await expect(preview.getByRole('status')).toHaveText('4 faults to mend, 1 thing to check');
  const places = await preview.locator('li strong').allInnerTexts();
  expect(places).toEqual([
    'Row 1, column “ownr”',
    'Row 2, column “due”',
    'Row 3, column “status”',
    'Row 4, column “title”',
    'Row 5, column “id”',
  ]);
  const said = preview.getByRole('listitem');
  await expect(said.nth(0)).toContainText('Did you mean “owner”?');
  await expect(said.nth(1)).toContainText('31/02/2026 There is no such day in the calendar.');
  await expect(said.nth(2)).toContainText('Splendid This is no status that is known here.');
  await expect(said.nth(3)).toContainText('The action has no title.');
  await expect(said.nth(4)).toContainText('a2 Row 3 has the same id.');

  const field = (place: string) => preview.getByLabel(place);
  const mends = [
    ['Row 1, column “ownr”', 'owner'],
    ['Row 2, column “due”', '28/02/2026'],
    ['Row 3, column “status”', 'Not started'],
    ['Row 4, column “title”', 'Publish the offer to care leavers'],
    ['Row 5, column “id”', ''],
  ] as const;
  for (const [at, [place, text]] of mends.entries()) {
    await field(place).fill(text);
    await field(place).press('Enter');
    await expect(field(place)).toHaveCount(0);
    const next = mends[at + 1]?.[0];
    if (next !== undefined) await expect(field(next)).toBeFocused();
  }
  await expect(preview.getByRole('status')).toHaveText('There is nothing to mend.');
  await mine.button('Start my plan with these 5 actions').click();

  await expect(page.getByRole('heading', { name: 'Where it stands' })).toBeFocused();
  await expect(mine.actions).toHaveCount(5);
  const flats = mine.action('Open ten flats');
  await expect(flats.getByLabel('Due')).toHaveValue('January 2026');
  await expect(flats.getByLabel('Owner')).toHaveValue('Head of housing');
  await expect(mine.action('Answer calls sooner').getByLabel('Due')).toHaveValue(
    '28 February 2026',
  );
  await expect(mine.action('Hire two advisers').getByLabel('Status', { exact: true })).toHaveValue(
    'not-started',
  );
  await expect(mine.action('Ask every young person').getByLabel('Due')).toHaveValue('');
});

test('what cannot be taken is left out, saved apart, and the rest is taken', async ({ page }) => {
  const mine = new MyPlanPage(page);
  await mine.open();
  await mine.chooseFile('eastmere.csv', fiveFaults);
  const { name, text } = await mine.save('Save the 4 rows left out');
  expect(name).toBe('left-out.csv');
  for (const title of ['Answer calls sooner', 'Hire two advisers', 'Open ten flats']) {
    expect(text).toContain(title);
  }
  expect(text).not.toContain('Ask every young person');
  await mine.button('Start my plan with this action').click();
  await expect(mine.actions).toHaveCount(1);
  await expect(mine.action('Ask every young person')).toBeVisible();
});

test('a file changes nothing of a plan before the reader says so @desktop', async ({ page }) => {
  const mine = new MyPlanPage(page);
  await mine.open(ownPlans.eastmere);
  const before = await mine.kept();
  await mine.chooseFile('more.csv', 'id,title,status\ncalls,Answer calls,Delayed\nnew,Train,Done');
  await expect(mine.preview).toContainText('You have a plan with three actions here.');
  expect(await mine.kept()).toEqual(before);
  await mine.button('Cancel').click();
  await expect(mine.preview).toHaveCount(0);
  await expect(mine.actions).toHaveCount(3);

  await mine.chooseFile('more.csv', 'id,title,status\ncalls,Answer calls,Delayed\nnew,Train,Done');
  await mine.button('Add these 2 actions to my plan').click();
  // The action with the same id is updated where it stands.
  await expect(mine.actions).toHaveCount(4);
  await expect(mine.action('Answer calls').getByLabel('Status', { exact: true })).toHaveValue(
    'delayed',
  );
  await expect(mine.action('Answer calls')).toContainText('was status not known');
  await mine.button('Undo').click();
  await expect(mine.actions).toHaveCount(3);
  await mine.untilKept((plan) => plan.milestones[1]?.title === 'Answer calls sooner');
});

test('a spreadsheet’s dialect: semicolons, a byte order mark, Windows line ends, days first', async ({
  page,
}) => {
  const mine = new MyPlanPage(page);
  await mine.open();
  await mine.chooseFile(
    'Norwick plan.csv',
    '\uFEFFAction;Due date;RAG;Lead officer;Comments\r\n' +
      'Recruit, train and keep;04/03/2026;Late;Head of workforce;"One; two"\r\n' +
      ';;;;\r\n',
  );
  await expect(mine.preview.getByRole('status')).toHaveText('There is nothing to mend.');
  await mine.button('Start my plan with this action').click();
  await mine.untilKept((plan) => plan.milestones.length === 1);
  expect((await mine.kept())?.plan.milestones[0]).toMatchObject({
    title: 'Recruit, train and keep',
    due: '2026-03-04',
    status: 'delayed',
    ownerRole: 'Head of workforce',
    note: 'One; two',
  });
});

test('letters of an older encoding are read, and the reader is told to check them @desktop', async ({
  page,
}) => {
  const mine = new MyPlanPage(page);
  await mine.open();
  // Windows-1252: 0x92 is an apostrophe, 0xA3 a pound sign.
  const content = Buffer.from('title\n"Children\x92s homes, \xA35m"\n', 'latin1');
  await mine.chooseFile('old.csv', content);
  await expect(mine.preview).toContainText(/Check the accents, dashes and .*Row 2/);
  await mine.button('Start my plan with this action').click();
  await expect(mine.action('Children’s homes, £5m')).toBeVisible();
});

const refused = [
  {
    name: 'a workbook that was only renamed',
    file: 'plan.csv',
    content: Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0]),
    says: 'This is a workbook of a spreadsheet, not a CSV file',
    mend: 'CSV UTF-8',
  },
  {
    name: 'a web page',
    file: 'plan.csv',
    content: '<!doctype html><html><body><table><tr><td>title</td></tr></table></body></html>',
    says: 'This is a web page (HTML or XML), not a CSV file',
    mend: 'save the file itself',
  },
  {
    name: 'more than 10 MB',
    file: 'plan.csv',
    content: Buffer.alloc(10 * 1024 * 1024 + 1, 'title,due\n'),
    says: 'This file is over 10 MB',
    mend: 'A plan of text is far smaller',
  },
  {
    name: '10,001 rows',
    file: 'plan.csv',
    content: `title\n${'Recruit\n'.repeat(10_001)}`,
    says: 'This file has more than 10,000 rows',
    mend: 'Keep the rows of one plan',
  },
  {
    name: 'columns that say nothing of a plan',
    file: 'plan.csv',
    content: 'surname,salary\nA,1\n',
    says: 'The first row must name the columns',
    mend: 'The template shows them filled in',
  },
  {
    name: 'JSON cut short',
    file: 'plan.json',
    content: '{"format":"council-inspection-tracker/own-plan","plan":{"title":"Norw',
    says: 'This JSON file is cut short',
    mend: 'Save or download the file again',
  },
] as const;

for (const { name, file, content, says, mend } of refused) {
  test(`refused with a clear word: ${name} @desktop`, async ({ page }) => {
    const mine = new MyPlanPage(page);
    await mine.open(ownPlans.eastmere);
    const before = await mine.kept();
    await mine.chooseFile(file, content);
    await expect(mine.notice(says)).toContainText(mend);
    await expect(mine.preview).toHaveCount(0);
    await expect(mine.actions).toHaveCount(3);
    expect(await mine.kept()).toEqual(before);
  });
}

test('10,000 rows are taken, drawn a hundred at a time and kept @desktop', async ({ page }) => {
  test.slow();
  const mine = new MyPlanPage(page);
  await mine.open();
  const rows = Array.from({ length: 10_000 }, (_, at) => `Made-up action ${at + 1},2026`);
  await mine.chooseFile('norwick.csv', ['title,due', ...rows].join('\n'));
  await mine.button('Start my plan with these 10,000 actions').click();
  await expect(page.getByText('10,000 actions, the first 100 shown')).toBeVisible();
  await expect(mine.actions).toHaveCount(100);
  await expect(page.getByText(/Saved in this browser, last at/)).toBeVisible({ timeout: 20_000 });
  await page.reload();
  await expect(page.getByText('10,000 actions, the first 100 shown')).toBeVisible({
    timeout: 20_000,
  });
});

test('HTML and script in a file are words, wherever they are shown', async ({ page }) => {
  const mine = new MyPlanPage(page);
  const image = '<img src=x onerror="window.harmed=1">';
  const script = '<script>window.harmed=1</script>';
  await mine.open();
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const row = [image, image, script, script, 'javascript:window.harmed=1', image, script];
  await mine.chooseFile(
    `${image}.csv`,
    `title,priority,owner,question,evidence,note,due,plan\n${row.map(cell).join(',')},${cell(image)}\n`,
  );
  // The date is a fault, and echoed as one.
  await expect(mine.preview.getByText(script).first()).toBeVisible();
  await mine.preview.getByLabel('Row 2, column “due”').fill('2026');
  await mine.preview.getByLabel('Row 2, column “due”').press('Enter');
  await mine.button('Start my plan with this action').click();
  await expect(mine.action(image).getByText(`Ask: ${script}`)).toBeVisible();
  await expect(mine.action(image).getByText('Evidence: javascript:window.harmed=1')).toBeVisible();
  await mine.button(`Question, note of ${image}`).click();
  await page.reload();
  await expect(mine.action(image)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('rowheader').filter({ hasText: image }).first()).toBeVisible();

  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
  await expect(page.getByRole('main').locator('img, script')).toHaveCount(0);
  await expect(page.locator('a[href^="javascript"]')).toHaveCount(0);
});
