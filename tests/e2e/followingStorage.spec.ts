import { expect } from '@playwright/test';
import { FollowingPage } from './support/FollowingPage.ts';
import { fullStorage } from './support/fullStorage.ts';
import { keptValues } from './support/keptValues.ts';
import { openPage } from './support/openPage.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';

test('two tabs: what one does the other shows, on a council’s page too', async ({
  page,
  context,
  faults,
}) => {
  const first = new FollowingPage(page);
  await first.open(['bury']);
  const second = new FollowingPage(await context.newPage());
  faults.watch(second.page);
  await openPage(second.page, pagePaths.council);
  await second.page.getByRole('button', { name: 'Follow Cheshire East' }).click();
  await expect(first.council('Cheshire East')).toContainText('Latest judgements');
  await first.button('Remove Cheshire East').click();
  await expect(second.page.getByRole('button', { name: 'Follow Cheshire East' })).toBeVisible();
});

test('a tab that does not hear of another writes nothing over @desktop', async ({
  page,
  context,
  faults,
}) => {
  const first = new FollowingPage(page);
  await first.open(['bury']);
  const deaf = new FollowingPage(await context.newPage());
  faults.watch(deaf.page);
  await deaf.page.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  await openPage(deaf.page, '/following');
  await expect(deaf.council('Bury')).toBeVisible();
  await first.add('Trafford');
  await expect.poll(() => first.kept()).toEqual(['bury', 'trafford']);
  await deaf.add('Cheshire East');
  await expect.poll(() => first.kept()).toEqual(['bury', 'trafford', 'cheshire-east']);
  await expect(deaf.councils).toHaveCount(3);
});

test('storage forbidden: it says so, and the list works until the tab closes @desktop', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not here', 'SecurityError');
    };
  });
  const mine = new FollowingPage(page);
  await mine.open();
  await mine.add('Bury');
  await expect(mine.notice('This browser lets the site keep nothing.')).toContainText(
    'Your list works until you close this tab',
  );
  await expect(mine.council('Bury')).toContainText('Latest judgements');
  await mine.sinceMeeting('2022-01-01');
  await expect(mine.council('Bury')).toContainText('Since the meeting of 1 January 2022');
  await openPage(page, pagePaths.council);
  await page.getByRole('button', { name: 'Follow Cheshire East' }).click();
  await expect(page.getByText('This browser would not keep it')).toBeVisible();
});

test('storage full: what is on the list stays to be seen, and is kept once there is room @desktop', async ({
  page,
}) => {
  await fullStorage.prepare(page);
  const mine = new FollowingPage(page);
  await mine.open(['bury']);
  // The first look at a council is kept by itself.
  await expect
    .poll(async () => (await keptValues.read(page))['followed'])
    .toMatchObject({ councils: [{ id: 'bury', seen: { council: { dataAsAt: '2026-08-20' } } }] });
  await fullStorage.fill(page);
  await mine.add('Trafford');
  const notice = mine.notice('This browser’s storage is full.');
  await expect(notice).toBeVisible();
  expect(await mine.kept()).toEqual(['bury']);
  // Once its data are there, the first look at Trafford is to be kept too, which fails as well.
  await page.waitForLoadState('networkidle');
  await fullStorage.makeRoom(page);
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toHaveCount(0);
  await expect.poll(() => mine.kept()).toEqual(['bury', 'trafford']);
});

test('of a damaged list what can be read is kept, the rest is named and set aside', async ({
  page,
}) => {
  const damaged = {
    format: 1,
    councils: [{ id: 'bury', name: 7 }, 'nonsense', { id: 'trafford', seen: { on: 'once' } }],
    meeting: '2025-02-30',
  };
  await keptValues.write(page, { followed: damaged });
  const mine = new FollowingPage(page);
  await mine.open();
  await expect(mine.councils).toHaveCount(2);
  const notice = mine.notice('Not all of your list could be read.');
  await expect(notice).toContainText('an entry that names no council');
  await expect(notice).toContainText('what you had seen of Trafford');
  await expect(notice).toContainText('the date of the meeting');
  await expect
    .poll(async () => (await keptValues.read(page))['followed'])
    .toMatchObject({ format: 1, aside: [damaged] });
});

test('a list of another version keeps its councils @desktop', async ({ page }) => {
  const newer = { format: 2, councils: [{ id: 'bury', name: 'Bury', tags: ['mine'] }], more: 1 };
  await keptValues.write(page, { followed: newer });
  const mine = new FollowingPage(page);
  await mine.open();
  await expect(mine.council('Bury')).toContainText('Latest judgements');
  await expect(mine.notice('Not all of your list could be read.')).toContainText(
    'what another version of this site had added',
  );
  await expect
    .poll(async () => (await keptValues.read(page))['followed'])
    .toMatchObject({ format: 1, aside: [newer] });
});

test('the whole list is deleted, once the reader says so twice', async ({ page }) => {
  const mine = new FollowingPage(page);
  await mine.open(['bury', 'trafford'], '2025-11-01');
  await mine.button('Delete the whole list').click();
  await mine.button('Keep it').click();
  await expect(mine.button('Delete the whole list')).toBeFocused();
  await expect(mine.councils).toHaveCount(2);
  await mine.button('Delete the whole list').click();
  await mine.button('Delete it').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(mine.councils).toHaveCount(0);
  await expect.poll(() => keptValues.read(page)).toEqual({});
  await page.reload();
  await expect(page.getByText('You follow no council yet.')).toBeVisible();
});
