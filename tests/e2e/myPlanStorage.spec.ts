import { expect, type Page } from '@playwright/test';
import { fullStorage } from './support/fullStorage.ts';
import { keptValues } from './support/keptValues.ts';
import { MyPlanPage } from './support/MyPlanPage.ts';
import { openPage } from './support/openPage.ts';
import { ownPlans } from './support/ownPlans.ts';
import { siteTest as test } from './support/siteTest.ts';

const plan = ownPlans.eastmere;

/** Opens the page on whatever an earlier visit left under the plan's key. */
async function openOn(page: Page, record: unknown): Promise<MyPlanPage> {
  await keptValues.write(page, { 'own-plan': record });
  await openPage(page, '/my-plan');
  return new MyPlanPage(page);
}

test('a plan of an older version opens whole; as it was found, it is put aside', async ({
  page,
}) => {
  const older = { format: 0, plan, savedAt: '2026-02-01T09:00:00.000Z' };
  const mine = await openOn(page, older);
  await expect(mine.actions).toHaveCount(3);
  const copy = mine.question('The plan kept in this browser was damaged');
  await expect(copy).toContainText('What could be kept is below.');
  await mine.untilKept(({ milestones }) => milestones.length === 3);
  const kept = await keptValues.read(page);
  expect(kept['own-plan']).toMatchObject({ format: 1, plan });
  expect(kept['own-plan-set-aside']).toEqual([older]);
  // Read once, it is whole.
  await page.reload();
  await expect(mine.question('A damaged copy of a plan is kept')).toBeVisible();
  await expect(mine.actions).toHaveCount(3);
});

test('of a damaged plan what can be kept is kept, the rest is named, nothing is lost', async ({
  page,
}) => {
  const [flats, calls, hub] = plan.milestones;
  const damaged = {
    format: 1,
    revision: 7,
    savedAt: '2026-02-01T09:00:00.000Z',
    plan: {
      ...plan,
      milestones: [
        { ...flats, due: '2026-02-31', status: 'splendid' },
        'no action at all',
        { ...calls, id: 'flats', ownerRole: 12 },
        hub,
      ],
    },
    drafts: {},
  };
  const mine = await openOn(page, damaged);
  await expect(mine.actions).toHaveCount(3);
  const notes = page.getByRole('listitem');
  for (const said of [
    'The due date of “Open ten flats” could not be kept: “2026-02-31”.',
    'The status of “Open ten flats” could not be kept: “splendid”.',
    'Action 2 could not be read: “no action at all”.',
    'The owner of “Answer calls sooner” could not be kept: “12”.',
  ]) {
    await expect(notes.filter({ hasText: said })).toBeVisible();
  }
  await expect(mine.action('Open ten flats').getByLabel('Due')).toHaveValue('');
  const file = await mine.save('Save the damaged copy');
  expect(JSON.parse(file.text)).toEqual(damaged);
  expect((await keptValues.read(page))['own-plan-set-aside']).toEqual([damaged]);
  await mine.button('Delete the damaged copy').click();
  await expect(mine.question('The plan kept in this browser was damaged')).toHaveCount(0);
  await expect.poll(async () => Object.keys(await keptValues.read(page))).toEqual(['own-plan']);
});

for (const record of [7, 'a plan', null, [], { plan: null }] as const) {
  test(`${JSON.stringify(record)} in place of a plan: put aside, and a plan can be started @desktop`, async ({
    page,
  }) => {
    const mine = await openOn(page, record);
    await expect(mine.question('The plan kept in this browser was damaged')).toBeVisible();
    await mine.button('Start an empty plan').click();
    await mine.button('Add an action').click();
    await mine.untilKept(({ milestones }) => milestones.length === 1);
    expect((await keptValues.read(page))['own-plan-set-aside']).toEqual([record]);
  });
}

test('a plan of a newer version is left as it is, and can be saved as a file', async ({ page }) => {
  const newer = { format: 2, revision: 3, plan: { kind: 'of next year' } };
  const mine = await openOn(page, newer);
  await expect(mine.notice('A newer version of this site wrote the plan kept here')).toContainText(
    'leaves it as it is',
  );
  await expect(mine.button('Start an empty plan')).toBeDisabled();
  const file = await mine.save('Save it as a file');
  expect(JSON.parse(file.text)).toEqual(newer);
  expect(await keptValues.read(page)).toEqual({ 'own-plan': newer });
});

const forbidden = [
  {
    name: 'refused',
    script: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Not here', 'SecurityError');
      };
    },
  },
  {
    name: 'missing',
    script: () => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    },
  },
  {
    name: 'failing',
    script: () => {
      IDBFactory.prototype.open = function open() {
        const request = new EventTarget();
        Object.assign(request, { error: new DOMException('Private', 'InvalidStateError') });
        queueMicrotask(() => {
          (request as IDBOpenDBRequest).onerror?.(new Event('error'));
        });
        return request as IDBOpenDBRequest;
      };
    },
  },
] as const;

for (const { name, script } of forbidden) {
  test(`storage ${name}: it says so, the work goes on, and leaves as a file @desktop`, async ({
    page,
  }) => {
    await page.addInitScript(script);
    const mine = new MyPlanPage(page);
    await mine.open();
    const notice = mine.notice('Not saved in this browser.');
    await expect(notice.first()).toContainText('it lasts only as long as this tab is open');
    await mine.chooseFile('plan.csv', 'title,owner\nAsk the board,Chair');
    await mine.button('Start my plan with this action').click();
    await expect(notice.first()).toContainText('Save it as a file before you close it.');
    const field = mine.action('Ask the board').getByLabel('Owner');
    await field.fill('Vice chair');
    await field.press('Enter');
    await mine.button('Undo').click();
    await expect(field).toHaveValue('Chair');
    await mine.button('Redo').click();
    expect((await mine.save('Save as CSV')).text).toContain('Vice chair');
    // Moving about the site inside the app keeps it.
    await page
      .getByRole('navigation', { name: 'Site' })
      .getByRole('link', { name: 'Data' })
      .click();
    await page.goBack();
    await expect(field).toHaveValue('Vice chair');
  });
}

test('storage that is full: the notice stays, and once there is room the plan is saved', async ({
  page,
}) => {
  await fullStorage.prepare(page);
  const mine = new MyPlanPage(page);
  await mine.open(ownPlans.eastmere);
  await fullStorage.fill(page);
  const field = mine.action('Open ten flats').getByLabel('Owner');
  await field.fill('Head of homes');
  await field.press('Enter');
  const notice = mine.notice('Not saved in this browser. The browser’s storage is full.');
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: 'Try again' }).click();
  await mine.action('Answer calls sooner').getByLabel('Owner').fill('Head of calls');
  await page.keyboard.press('Enter');
  await expect(notice).toBeVisible();
  // What had been kept before is untouched.
  expect((await mine.kept())?.plan).toEqual(plan);

  await fullStorage.makeRoom(page);
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toHaveCount(0);
  await page.reload();
  await expect(field).toHaveValue('Head of homes');
  await expect(mine.action('Answer calls sooner').getByLabel('Owner')).toHaveValue('Head of calls');
});

test('a crash loses neither the plan nor a text half typed @desktop', async ({ page, context }) => {
  const mine = new MyPlanPage(page);
  await mine.open(ownPlans.eastmere);
  await mine.action('Open ten flats').getByLabel('Owner').fill('Head of homes');
  await page.keyboard.press('Enter');
  await mine.button('Question, note of Answer calls sooner').click();
  await mine.action('Answer calls sooner').getByLabel('Note').pressSequentially('Half a sent');
  await expect.poll(async () => (await mine.kept())?.drafts['calls/note']).toBe('Half a sent');
  await Promise.all([
    page.waitForEvent('crash'),
    page.goto('chrome://crash').catch(() => undefined),
  ]);

  const later = await context.newPage();
  await openPage(later, '/my-plan');
  const again = new MyPlanPage(later);
  await expect(again.action('Open ten flats').getByLabel('Owner')).toHaveValue('Head of homes');
  await expect(again.notice('What you were typing is still there')).toContainText(
    'One field you had not finished',
  );
  const note = again.action('Answer calls sooner').getByLabel('Note');
  await expect(note).toHaveValue('Half a sent');
  await note.press('Enter');
  await again.untilKept((kept) => kept.milestones[1]?.note === 'Half a sent');
});
