import { expect, type Page } from '@playwright/test';
import { readCalendar } from '#tests/support/readCalendar.ts';
import { FollowingPage } from './support/FollowingPage.ts';
import { layoutShift } from './support/layoutShift.ts';
import { openPage } from './support/openPage.ts';
import { pagePaths } from './support/pagePaths.ts';
import { savedFile } from './support/savedFile.ts';
import { siteTest as test } from './support/siteTest.ts';
import { violations } from './support/violations.ts';

// Dates, statuses and titles were read from the CSV files.

test('a council is followed from its own page, found on the list, and taken off again', async ({
  page,
}) => {
  await openPage(page, pagePaths.council);
  const follow = page.getByRole('button', { name: 'Follow Cheshire East' });
  await follow.click();
  const followed = page.getByRole('button', { name: 'Following Cheshire East' });
  await expect(followed).toBeVisible();
  await expect(page.getByText('Kept in this browser only.')).toBeVisible();
  await page.reload();
  await expect(followed).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Site' })
    .getByRole('link', { name: 'Following' })
    .click();
  const mine = new FollowingPage(page);
  const council = mine.council('Cheshire East');
  await expect(council).toContainText('Since you followed it');
  await expect(council).toContainText('Nothing to compare yet');
  // The judgements stand before the one word over them.
  await expect(council).toContainText(
    /Care leavers: Inadequate.*Overall: Inadequate.*Report published 16 May 2024/,
  );
  await page.goBack();
  await followed.click();
  await expect(page.getByText('Taken off your list.')).toBeVisible();
  await expect.poll(() => mine.kept()).toEqual([]);
});

test('since a meeting of 1 November 2025: what came, what fell due, what was claimed', async ({
  page,
}) => {
  const mine = new FollowingPage(page);
  await mine.open();
  await expect(page.getByText('You follow no council yet.')).toBeVisible();
  await mine.add('Cheshire East');
  await mine.sinceMeeting('2025-11-01');
  const council = mine.council('Cheshire East');
  await expect(council).toContainText('Since the meeting of 1 November 2025');
  // A letter, three actions past their date, ten statuses, two events of 19 January.
  await expect(council).toContainText('16 changes in the data.');
  await expect(mine.changes('Cheshire East', '1 inspection or visit')).toContainText(
    /13 November 2025.*Third monitoring visit.*in October 2025, now published/,
  );
  const late = mine.changes('Cheshire East', '3 actions went past their due date');
  expect(await late.getByRole('listitem').locator('p:first-child').allInnerTexts()).toEqual([
    '2 July 2026',
    'New supported accommodation contract for ages 16 to 25 starts',
    '1 March 2026',
    'Start restorative practice training across the department and partners',
    '1 February 2026',
    'Launch redesigned independence packs on travel, money and health',
  ]);
  const claims = mine.changes('Cheshire East', '10 statuses reported');
  await expect(claims).toContainText('a claim, not a finding');
  await claims.getByText('5 more').click();
  await expect(claims.getByText('19 January 2026', { exact: true })).toHaveCount(9);
  // Of a November without a day it is not known whether it was after the first.
  const undecided = claims.getByRole('listitem').filter({ hasText: 'possibly' });
  await expect(undecided).toHaveCount(1);
  await expect(undecided).toContainText('Put systems in place to track delays');
  await expect(mine.changes('Cheshire East', '2 events')).toContainText(
    'Committee approves House Project for care leavers',
  );

  await page.reload();
  await expect(council).toContainText('16 changes in the data.');
  // The last day of the data: nothing can be later.
  await mine.sinceMeeting('2026-08-20');
  await expect(council).toContainText('they hold nothing dated after this meeting');
  await mine.button('Since I last looked').click();
  await expect(council).toContainText('Since you followed it');
});

test('a day that cannot be is not taken @desktop', async ({ page }) => {
  const mine = new FollowingPage(page);
  await mine.open(['bury']);
  await mine.button('Show').click();
  await expect(page.getByRole('alert')).toHaveText('Choose a day, from 1 January 2014 on.');
  await expect(page.getByLabel('Since a meeting on')).toBeFocused();
});

test('a council without an overall grade, and what it has to send Ofsted next', async ({
  page,
}) => {
  const mine = new FollowingPage(page);
  await mine.open(['trafford']);
  const council = mine.council('Trafford');
  await expect(council).toContainText(/Impact of leaders: Inadequate.*No overall grade/);
  // From Monday 3 August 2026 70 working days are 14 weeks, and 31 August is a bank holiday.
  await expect(council).toContainText(/10 November 2026.*Action plan due with Ofsted/);
});

test('removed, a council can be put back as it was', async ({ page }) => {
  const mine = new FollowingPage(page);
  await mine.open(['bury', 'cheshire-east']);
  await expect(mine.council('Bury')).toContainText('Latest judgements');
  await mine.button('Remove Bury').click();
  await expect(mine.councils).toHaveCount(1);
  await expect(mine.button(/^Undo ?: put Bury back$/)).toBeFocused();
  await expect.poll(() => mine.kept()).toEqual(['cheshire-east']);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Bury' })).toBeFocused();
  await expect(mine.council('Bury')).toContainText('Latest judgements');
  await expect.poll(() => mine.kept()).toEqual(['cheshire-east', 'bury']);
});

test('the calendar of the followed councils, read by another library', async ({ page }) => {
  const mine = new FollowingPage(page);
  await mine.open(['bury', 'cheshire-east', 'trafford']);
  for (const name of ['Bury', 'Cheshire East', 'Trafford']) {
    await expect(mine.council(name)).toContainText('Latest judgements');
  }
  const file = await savedFile(page, () => mine.button('Save their dates as a calendar').click());
  expect(file.name).toBe('followed-councils.ics');
  const { name, events } = readCalendar(file.text);
  expect(name).toBe('Councils you follow');
  const days = new Map(events.map(({ id, day }) => [id.split('@')[0], day]));
  expect(Object.fromEntries(days)).toEqual({
    'bury-2022-m14': '2022-12-31',
    'cheshire-east-ilacs-2024-05-16-plan-due': '2024-08-23',
    'cheshire-east-2024-m06': '2026-01-31',
    'cheshire-east-2024-m08': '2026-02-28',
    'cheshire-east-2024-m02': '2026-07-01',
    'trafford-ilacs-2026-08-03-plan-due': '2026-11-10',
  });
});

test('one council that cannot be loaded does not hold up the other @desktop', async ({
  page,
  faults,
}) => {
  faults.expect(/^500: .*\/trafford\.json$/);
  await page.route('**/councils/trafford.json', (route) =>
    route.fulfill({ status: 500, body: '{}' }),
  );
  const mine = new FollowingPage(page);
  await mine.open(['cheshire-east', 'trafford']);
  await expect(mine.council('Cheshire East')).toContainText('Latest judgements');
  const failed = mine.council('Trafford');
  await expect(failed).toContainText('Could not load Trafford');
  await expect(page.getByText(/of the 1 of 2 councils loaded/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.unroute('**/councils/trafford.json');
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect(failed).toContainText('Latest judgements');
});

test('a kept list comes in without moving the page', async ({ page }) => {
  const mine = new FollowingPage(page);
  await mine.open(['bury', 'cheshire-east'], '2025-11-01');
  await expect(mine.council('Cheshire East')).toContainText('16 changes in the data.');
  await expect(mine.council('Bury')).toContainText('Latest judgements');
  expect(await layoutShift(page)).toBe(0);
});

const states = [
  { name: 'an empty list', reach: (mine: FollowingPage) => mine.open() },
  {
    name: 'two councils since a meeting, one removed, all unfolded',
    reach: async (mine: FollowingPage) => {
      await mine.open(['bury', 'cheshire-east', 'trafford'], '2024-01-01');
      await expect(mine.council('Cheshire East')).toContainText('changes in the data.');
      await expect(mine.council('Bury')).toContainText('Latest judgements');
      await mine.button('Remove Trafford').click();
      for (const folded of await mine.page.getByRole('main').locator('summary').all()) {
        await folded.click();
      }
    },
  },
  {
    name: 'asked before deleting, a wrong day',
    reach: async (mine: FollowingPage) => {
      await mine.open(['bury']);
      await mine.button('Show').click();
      await mine.button('Delete the whole list').click();
      await expect(mine.button('Keep it')).toBeFocused();
    },
  },
  {
    name: 'not kept',
    reach: async (mine: FollowingPage) => {
      await mine.page.addInitScript(() => Reflect.deleteProperty(IDBFactory.prototype, 'open'));
      await mine.open();
      await mine.add('Bury');
      await expect(mine.button('Try again')).toBeVisible();
    },
  },
] as const;

async function expectNoBarriers(page: Page, isMobile: boolean): Promise<void> {
  expect(await violations(page), 'light').toEqual([]);
  if (isMobile) {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    return;
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, true), 'dark').toEqual([]);
}

for (const { name, reach } of states) {
  test(`following, ${name}: no barriers`, async ({ page, isMobile }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await reach(new FollowingPage(page));
    await expectNoBarriers(page, isMobile);
  });
}
