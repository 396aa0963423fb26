import { expect, type Page } from '@playwright/test';
import { fullStorage } from './support/fullStorage.ts';
import { keptValues } from './support/keptValues.ts';
import { MyPlanPage } from './support/MyPlanPage.ts';
import { openPage } from './support/openPage.ts';
import { ownPlans } from './support/ownPlans.ts';
import { siteTest as test } from './support/siteTest.ts';
import { violations } from './support/violations.ts';

interface State {
  name: string;
  /** Opens the page and brings it into the state. */
  reach: (mine: MyPlanPage) => Promise<void>;
}

async function editFirst(mine: MyPlanPage): Promise<void> {
  const field = mine.action('Open ten flats').getByLabel('Owner');
  await field.fill('Head of homes');
  await field.press('Enter');
}

const states: readonly State[] = [
  { name: 'start', reach: (mine) => mine.open() },
  {
    name: 'start, a file refused and the published plans shown',
    reach: async (mine) => {
      await mine.open();
      await mine.chooseFile('plan.csv', '<html></html>');
      await expect(mine.notice('This is a web page')).toBeVisible();
      await mine.button('Choose a published plan').click();
      await expect(mine.page.getByLabel('Published plan')).toBeFocused();
    },
  },
  {
    name: 'a file with problems',
    reach: async (mine) => {
      await mine.open();
      await mine.chooseFile('plan.csv', 'id,title,due,ownr\na,A,31/02/2026,\na,B,2026,\n,,x,');
      await expect(mine.preview.getByRole('listitem').first()).toBeVisible();
    },
  },
  {
    name: 'a plan, with an action open and a date that cannot be read',
    reach: async (mine) => {
      await mine.open(ownPlans.eastmere);
      await mine.button('Question, note of Answer calls sooner').click();
      await mine.action('Open ten flats').getByLabel('Due').fill('soon');
      await mine.page.keyboard.press('Tab');
      await expect(mine.action('Open ten flats')).toContainText('can’t be read as a date');
      await mine.page.getByText('What that means').click();
    },
  },
  {
    name: 'a plan of 40, filtered',
    reach: async (mine) => {
      await mine.open(ownPlans.large(40), '/my-plan?show=undated&on=2026-09-01');
      // Each fourth has no date; those of them that are each fifth too are complete.
      await expect(mine.actions).toHaveCount(10 - 2);
    },
  },
  {
    name: 'asked before replacing',
    reach: async (mine) => {
      await mine.open(ownPlans.eastmere);
      await mine.button('Start an empty plan').click();
      await expect(mine.question('Replace your plan?')).toBeVisible();
    },
  },
  {
    name: 'asked before deleting',
    reach: async (mine) => {
      await mine.open(ownPlans.eastmere);
      await mine.button(/^Delete my plan/).click();
      await expect(mine.question('Delete your plan from this browser?')).toBeVisible();
    },
  },
  {
    name: 'another tab saved first',
    reach: async (mine) => {
      await mine.page.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
      await mine.open(ownPlans.eastmere);
      // It has read its own plan before the other tab writes.
      await expect(mine.action('Open ten flats')).toBeVisible();
      const other = await mine.page.context().newPage();
      await keptValues.write(other, ownPlans.kept({ ...ownPlans.eastmere, title: 'Other' }, 5));
      await other.close();
      await editFirst(mine);
      await expect(mine.question('Another tab saved this plan first')).toBeVisible();
    },
  },
  {
    name: 'a damaged plan',
    reach: async (mine) => {
      await keptValues.write(mine.page, {
        'own-plan': { format: 1, plan: { title: 'Half', milestones: [{ title: 'A', due: 7 }] } },
      });
      await openPage(mine.page, '/my-plan');
      await expect(mine.question('The plan kept in this browser was damaged')).toBeVisible();
    },
  },
  {
    name: 'a newer version’s plan',
    reach: async (mine) => {
      await keptValues.write(mine.page, { 'own-plan': { format: 9 } });
      await openPage(mine.page, '/my-plan');
      await expect(mine.notice('A newer version')).toBeVisible();
    },
  },
  {
    name: 'not saved',
    reach: async (mine) => {
      await fullStorage.prepare(mine.page);
      await mine.open(ownPlans.eastmere);
      await fullStorage.fill(mine.page);
      await editFirst(mine);
      await expect(mine.notice('The browser’s storage is full.')).toBeVisible();
    },
  },
  {
    name: 'no such published plan',
    reach: async (mine) => {
      await mine.open(null, '/my-plan?from=cheshire-east-2030');
      await expect(mine.notice('There is no such published plan')).toBeVisible();
    },
  },
];

async function expectNoBarriers(page: Page, isMobile: boolean): Promise<void> {
  expect(await violations(page), 'light').toEqual([]);
  // Colours are the same on a phone; its layout is not.
  if (isMobile) {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    return;
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, true), 'dark').toEqual([]);
}

for (const { name, reach } of states) {
  test(`my plan, ${name}: no barriers`, async ({ page, isMobile, faults }) => {
    if (name === 'no such published plan') faults.expect(/^404: .*cheshire-east-2030\.json$/);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await reach(new MyPlanPage(page));
    await expectNoBarriers(page, isMobile);
  });
}
