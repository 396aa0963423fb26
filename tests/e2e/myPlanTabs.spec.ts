import { expect, type BrowserContext } from '@playwright/test';
import { MyPlanPage } from './support/MyPlanPage.ts';
import { ownPlans } from './support/ownPlans.ts';
import type { PageFaults } from './support/PageFaults.ts';
import { siteTest as test } from './support/siteTest.ts';

/** Another tab of the same browser. `deaf`: it hears of no other tab, as in browsers without a way to. */
async function anotherTab(
  context: BrowserContext,
  faults: PageFaults,
  deaf = false,
): Promise<MyPlanPage> {
  const page = await context.newPage();
  faults.watch(page);
  if (deaf) await page.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  const tab = new MyPlanPage(page);
  await page.goto('/my-plan');
  await expect(tab.actions).not.toHaveCount(0);
  return tab;
}

async function setOwner(tab: MyPlanPage, title: string, owner: string): Promise<void> {
  const field = tab.action(title).getByLabel('Owner');
  await field.fill(owner);
  await field.press('Enter');
}

const owner = (tab: MyPlanPage, title: string) => tab.action(title).getByLabel('Owner');

test('a change in one tab shows in the other, and can be undone there', async ({
  page,
  context,
  faults,
}) => {
  const first = new MyPlanPage(page);
  await first.open(ownPlans.eastmere);
  const second = await anotherTab(context, faults);
  await setOwner(first, 'Open ten flats', 'Head of homes');
  await expect(owner(second, 'Open ten flats')).toHaveValue('Head of homes');
  await expect(second.notice('Another tab changed this plan')).toBeVisible();
  // And the other way round; the notice of the other's change goes with one's own.
  await setOwner(second, 'Answer calls sooner', 'Head of the front door');
  await expect(second.notice('Another tab changed this plan')).toHaveCount(0);
  await expect(owner(first, 'Answer calls sooner')).toHaveValue('Head of the front door');
  await expect(owner(first, 'Open ten flats')).toHaveValue('Head of homes');
  await second.button('Undo').click();
  await expect(owner(first, 'Answer calls sooner')).toHaveValue('');
});

test('a plan deleted in one tab is gone from the other, which says so', async ({
  page,
  context,
  faults,
}) => {
  const first = new MyPlanPage(page);
  await first.open(ownPlans.eastmere);
  const second = await anotherTab(context, faults);
  await first.button(/^Delete my plan/).click();
  await first.button('Yes, delete everything').click();
  await expect(second.notice('This plan was deleted in another tab')).toBeVisible();
  await expect(second.actions).toHaveCount(0);
  expect(await second.kept()).toBeUndefined();
});

test('what is being typed in one tab outlasts a change made in another', async ({
  page,
  context,
  faults,
}) => {
  const first = new MyPlanPage(page);
  await first.open(ownPlans.eastmere);
  const second = await anotherTab(context, faults);
  await owner(second, 'Answer calls sooner').fill('Half a na');
  await setOwner(first, 'Open ten flats', 'Head of homes');
  await expect(owner(second, 'Open ten flats')).toHaveValue('Head of homes');
  await expect(owner(second, 'Answer calls sooner')).toHaveValue('Half a na');
  await owner(second, 'Answer calls sooner').fill('Half a name');
  await owner(second, 'Answer calls sooner').press('Enter');
  await first.untilKept(
    ({ milestones: [flats, calls] }) =>
      flats?.ownerRole === 'Head of homes' && calls?.ownerRole === 'Half a name',
  );
});

for (const { choice, owners } of [
  { choice: 'Keep the other', owners: ['Head of homes', null] },
  { choice: 'Use mine instead', owners: ['Head of housing', 'Head of calls'] },
] as const) {
  test(`a tab that is behind writes nothing over, and loses nothing: ${choice} @desktop`, async ({
    page,
    context,
    faults,
  }) => {
    const first = new MyPlanPage(page);
    await first.open(ownPlans.eastmere);
    const behind = await anotherTab(context, faults, true);
    await setOwner(first, 'Open ten flats', 'Head of homes');
    await first.untilKept((plan) => plan.milestones[0]?.ownerRole === 'Head of homes');
    await expect(owner(behind, 'Open ten flats')).toHaveValue('Head of housing');

    await setOwner(behind, 'Answer calls sooner', 'Head of calls');
    const ask = behind.question('Another tab saved this plan first');
    await expect(ask).toContainText('is kept until you choose');
    await expect(owner(behind, 'Open ten flats')).toHaveValue('Head of homes');
    await expect(owner(behind, 'Answer calls sooner')).toHaveValue('');
    expect((await first.kept())?.plan.milestones[0]?.ownerRole).toBe('Head of homes');

    await ask.getByRole('button', { name: choice }).click();
    await expect(ask).toHaveCount(0);
    await first.untilKept(({ milestones: [flats, calls] }) =>
      [flats?.ownerRole, calls?.ownerRole].every((one, at) => one === owners[at]),
    );
    await expect(owner(behind, 'Answer calls sooner')).toHaveValue(owners[1] ?? '');
    // Whichever was not chosen can still be had.
    if (choice === 'Use mine instead') {
      await behind.button('Undo').click();
      await expect(owner(behind, 'Open ten flats')).toHaveValue('Head of homes');
    }
  });
}

test('two tabs that edit at the same moment end with one plan, and both know @desktop', async ({
  page,
  context,
  faults,
}) => {
  const first = new MyPlanPage(page);
  await first.open(ownPlans.eastmere);
  const second = await anotherTab(context, faults);
  await owner(first, 'Open ten flats').fill('First');
  await owner(second, 'Open ten flats').fill('Second');
  await Promise.all([
    owner(first, 'Open ten flats').press('Enter'),
    owner(second, 'Open ten flats').press('Enter'),
  ]);
  // One was first; the other either followed before it wrote or asks.
  await expect
    .poll(async () => {
      const kept = (await first.kept())?.plan.milestones[0]?.ownerRole;
      const shown = [first, second].map((tab) => owner(tab, 'Open ten flats').inputValue());
      return (await Promise.all(shown)).every((one) => one === kept);
    })
    .toBe(true);
  const asked = await Promise.all(
    [first, second].map(async (tab) => ({
      conflict: await tab.question('Another tab saved this plan first').count(),
      changed: await tab.notice('Another tab changed this plan').count(),
    })),
  );
  const told = asked.reduce((sum, { conflict, changed }) => sum + conflict + changed, 0);
  expect(told).toBeGreaterThan(0);
});
