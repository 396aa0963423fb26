import { expect } from '@playwright/test';
import { layoutShift } from './support/layoutShift.ts';
import { MyPlanPage } from './support/MyPlanPage.ts';
import { ownPlans } from './support/ownPlans.ts';
import { siteTest as test } from './support/siteTest.ts';

const status = (mine: MyPlanPage, title: string) =>
  mine.action(title).getByLabel('Status', { exact: true });

test('a changed status keeps its day and the one before, through a reload', async ({ page }) => {
  await page.clock.setFixedTime('2026-09-01T10:00:00');
  const mine = new MyPlanPage(page);
  await mine.open(ownPlans.eastmere);
  const flats = mine.action('Open ten flats');
  await expect(flats).toContainText('Overdue since 1 February 2026');
  await status(mine, 'Open ten flats').selectOption('Complete');
  const expectChanged = async () => {
    await expect(status(mine, 'Open ten flats')).toHaveValue('complete');
    await expect(flats.getByLabel('Status as at')).toHaveValue('1 September 2026');
    await expect(flats).toContainText('was at risk on 3 March 2026');
    await expect(flats).not.toContainText('Overdue');
  };
  await expectChanged();
  await mine.untilKept((plan) => plan.milestones[0]?.status === 'complete');
  await page.reload();
  await expectChanged();

  // A further edit is undone alone; then by keyboard done again.
  await flats.getByLabel('Owner').fill('Head of homes');
  await flats.getByLabel('Owner').press('Enter');
  await mine.untilKept((plan) => plan.milestones[0]?.ownerRole === 'Head of homes');
  await mine.button('Undo').click();
  await expect(flats.getByLabel('Owner')).toHaveValue('Head of housing');
  await expect(mine.notice('Undone: the owner of “Open ten flats”.')).toHaveCount(1);
  await expectChanged();
  await mine.untilKept((plan) => plan.milestones[0]?.ownerRole === 'Head of housing');

  await mine.button('Undo').focus();
  await page.keyboard.press('Control+Shift+Z');
  await expect(flats.getByLabel('Owner')).toHaveValue('Head of homes');
  await page.keyboard.press('Control+z');
  await expect(flats.getByLabel('Owner')).toHaveValue('Head of housing');
  await page.keyboard.press('Control+y');
  await expect(flats.getByLabel('Owner')).toHaveValue('Head of homes');
  await mine.untilKept((plan) => plan.milestones[0]?.ownerRole === 'Head of homes');
});

test('a due date is written as people write it; one that cannot be read is not lost', async ({
  page,
}) => {
  const mine = new MyPlanPage(page);
  await mine.open(ownPlans.eastmere);
  const calls = mine.action('Answer calls sooner');
  const due = calls.getByLabel('Due');
  await due.fill('31/4/2026');
  await due.press('Enter');
  await expect(due).toHaveAttribute('aria-invalid', 'true');
  await expect(calls).toContainText('There is no such day in the calendar.');
  await mine.untilKept((plan) => plan.milestones[1]?.due === null);
  await due.fill('30/4/2026');
  await due.press('Enter');
  await expect(due).toHaveValue('30 April 2026');
  await mine.untilKept((plan) => plan.milestones[1]?.due === '2026-04-30');

  // A moved date keeps the first one.
  const flats = mine.action('Open ten flats');
  await flats.getByLabel('Due').fill('June 2026');
  await flats.getByLabel('Due').press('Enter');
  await expect(flats).toContainText('moved from January 2026');
});

test('note, question and evidence are kept with the action', async ({ page }) => {
  const mine = new MyPlanPage(page);
  await mine.open(ownPlans.eastmere);
  const calls = mine.action('Answer calls sooner');
  await mine.button('Question, note of Answer calls sooner').click();
  await calls.getByLabel('Question to ask').fill('How many waited?');
  await calls.getByLabel('Note').fill('Asked in May');
  await calls.getByLabel('Link to the evidence').fill('https://eastmere.example/may');
  await mine.button('Question, note of Answer calls sooner').click();
  await mine.untilKept(
    ({ milestones }) => milestones[1]?.evidence === 'https://eastmere.example/may',
  );
  await page.reload();
  await expect(calls.getByText('Ask: How many waited?')).toBeVisible();
  await expect(calls.getByText('Asked in May')).toBeVisible();
  await expect(calls.getByRole('link', { name: 'Evidence' })).toHaveAttribute(
    'href',
    'https://eastmere.example/may',
  );
});

test('a link from a published plan starts with its 20 actions, and asks before it replaces', async ({
  page,
}) => {
  const mine = new MyPlanPage(page);
  await mine.open(ownPlans.eastmere, '/my-plan?from=cheshire-east-2024');
  const ask = mine.question('Replace your plan?');
  await expect(ask).toContainText('You have a plan with three actions here. The other one has 20');
  await expect(mine.actions).toHaveCount(3);
  await ask.getByRole('button', { name: 'Keep it' }).click();
  await expect(ask).toHaveCount(0);
  await expect(page).toHaveURL(/\/my-plan$/);
  await expect(mine.actions).toHaveCount(3);

  await page.goto('/my-plan?from=cheshire-east-2024');
  await mine.button('Replace my plan').click();
  await expect(mine.actions).toHaveCount(20);
  await expect(page.getByLabel('Council', { exact: true })).toHaveValue('Cheshire East');
  // Eight complete of 20; the reader's status of an action begins as the council reported it.
  await expect(page.getByRole('term').filter({ hasText: 'Complete' }).locator('+ dd')).toHaveText(
    '8',
  );
  const contract = mine.action('New supported accommodation contract for ages 16 to 25 starts');
  await expect(contract.getByLabel('Due')).toHaveValue('1 July 2026');
  await expect(contract).toContainText('moved from 1 April 2026');
  await mine.button('Undo').click();
  await expect(mine.actions).toHaveCount(3);
});

test('from a plan’s page to one’s own copy, and back to it @desktop', async ({ page }) => {
  await page.goto('/plans/cheshire-east-2024');
  await page
    .getByRole('link', { name: /my own copy|own copy|Work on/i })
    .first()
    .click();
  const mine = new MyPlanPage(page);
  await expect(mine.actions).toHaveCount(20);
  await page.getByRole('link', { name: 'a published plan' }).click();
  await expect(page).toHaveURL(/\/plans\/cheshire-east-2024$/);
  await page.goBack();
  await expect(mine.actions).toHaveCount(20);
});

test('from the top of the page to a changed status by keyboard alone @desktop', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-09-01T10:00:00');
  const mine = new MyPlanPage(page);
  await mine.open(ownPlans.eastmere);
  const press = (key: string) => page.keyboard.press(key);
  await press('Tab');
  await press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  const chosen = status(mine, 'Open ten flats');
  let stops = 0;
  while (!(await chosen.evaluate((element) => element === document.activeElement))) {
    await press('Tab');
    stops += 1;
    if (stops > 25) throw new Error('The status is not within 25 stops of the content');
  }
  // At risk: the next one in the list is delayed.
  await press('ArrowDown');
  await expect(chosen).toHaveValue('delayed');
  await press('ArrowDown');
  await expect(chosen).toHaveValue('complete');
  await expect(mine.action('Open ten flats')).toContainText('was at risk on 3 March 2026');
  await press('Control+z');
  await expect(chosen).toHaveValue('delayed');
  await press('Control+z');
  await expect(chosen).toHaveValue('at-risk');
  await expect(chosen).toBeFocused();
  await expect(mine.action('Open ten flats')).not.toContainText('was at risk');
  await press('Control+y');
  await mine.untilKept((plan) => plan.milestones[0]?.status === 'delayed');

  // A deleted action leaves the focus at the next one.
  await mine.button('Question, note of Answer calls sooner').focus();
  await press('Enter');
  await mine.button('Delete this action').focus();
  await press('Enter');
  await expect(mine.action('Open a hub').getByLabel('Action')).toBeFocused();
});

test('by touch: an empty plan, an action, its status @phone', async ({ page }) => {
  const mine = new MyPlanPage(page);
  await mine.open();
  await mine.button('Start an empty plan').tap();
  await mine.button('Add an action').tap();
  await expect(mine.action('New action').getByLabel('Action')).toBeFocused();
  await page.keyboard.type('Ask the board');
  await page.keyboard.press('Enter');
  await status(mine, 'Ask the board').selectOption('Delayed');
  await mine.untilKept((plan) => plan.milestones[0]?.status === 'delayed');
  await mine.button('Question, note of Ask the board').tap();
  await expect(mine.action('Ask the board').getByLabel('Note')).toBeVisible();
  // Nothing sticks out, and what a finger has to meet is large enough.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const controls = page.getByRole('main').locator('button, select, textarea, input');
  const sizes = await controls.evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }))
      .map((element) => ({
        name: element.outerHTML.slice(0, 80),
        height: (element.closest('label') ?? element).getBoundingClientRect().height,
      })),
  );
  expect(sizes.filter(({ height }) => height < 44)).toEqual([]);
  expect(sizes.length).toBeGreaterThan(10);
});

test('a kept plan comes in without moving the page', async ({ page }) => {
  const mine = new MyPlanPage(page);
  await mine.open(ownPlans.large(40));
  await expect(mine.actions).toHaveCount(40);
  expect(await layoutShift(page)).toBe(0);
});
