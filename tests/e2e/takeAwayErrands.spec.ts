import { expect } from '@playwright/test';
import { openPage } from './support/openPage.ts';
import { pagePaths } from './support/pagePaths.ts';
import { readPng } from './support/readPng.ts';
import { readTakenData } from './support/readTakenData.ts';
import { siteTest as test } from './support/siteTest.ts';
import { TakeAwayPage } from './support/TakeAwayPage.ts';

const headline = 'Cheshire East’s children’s services, in four lines';

test('a journalist takes a chart with their own headline, by pointer', async ({
  page,
  isMobile,
}) => {
  const takeAway = new TakeAwayPage(page);
  await openPage(page, pagePaths.council);
  const button = takeAway.button('#timeline');
  await (isMobile ? button.tap() : button.click());
  await expect(takeAway.dialog).toBeVisible();
  if (isMobile) {
    // A finger can reach it all: nothing sticks out, nothing is smaller than it has to be.
    const dialog = await takeAway.dialog.boundingBox();
    expect(dialog).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
    for (const target of await takeAway.dialog.locator('button:visible, select').all()) {
      const box = await target.boundingBox();
      expect(box?.height, await target.innerText()).toBeGreaterThanOrEqual(44);
    }
  }
  await takeAway.want({ size: 'square', headline });
  await expect(takeAway.dialog.getByRole('img')).toContainText(headline);
  const { name, bytes } = await takeAway.save('Save picture');
  expect(name).toBe('cheshire-east-rating-timeline-square.png');
  const picture = await readPng(bytes);
  expect([picture.width, picture.height]).toEqual([1080, 1080]);
  expect(picture.texts['Title']).toBe(headline);
  const close = takeAway.dialog.getByRole('button', { name: 'Close' });
  await (isMobile ? close.tap() : close.click());
  await expect(takeAway.dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('and by keyboard alone @desktop', async ({ page }) => {
  const takeAway = new TakeAwayPage(page);
  await openPage(page, pagePaths.council);
  const { keyboard } = page;
  const button = takeAway.button('#timeline');
  await button.focus();
  await keyboard.press('Enter');
  await expect(takeAway.dialog.getByRole('tab', { name: 'Picture' })).toBeFocused();
  await keyboard.press('ArrowRight');
  await expect(takeAway.dialog.getByRole('tab', { name: 'Data' })).toBeFocused();
  await keyboard.press('Home');
  const tabTo = async (name: string) => {
    for (let at = 0; at < 20; at += 1) {
      const focused = takeAway.dialog.locator(':focus');
      const found = takeAway.dialog
        .getByLabel(name, { exact: true })
        .or(takeAway.dialog.getByRole('button', { name, exact: true }));
      if ((await found.and(focused).count()) > 0) return;
      await keyboard.press('Tab');
    }
    throw new Error(`${name} is not reached`);
  };
  await tabTo('Size');
  // Web, wide, square.
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await tabTo('Headline');
  await keyboard.press('Control+a');
  await keyboard.type(headline);
  await tabTo('Light');
  await keyboard.press('ArrowRight');
  await tabTo('PNG');
  await keyboard.press('ArrowRight');
  await tabTo('Save picture');
  const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('cheshire-east-rating-timeline-square-dark.svg');
  await expect(takeAway.outcome).toContainText('Saved cheshire-east-rating-timeline-square-dark');
  // The page behind can't be reached until the dialog is gone.
  for (let at = 0; at < 30; at += 1) {
    await keyboard.press('Tab');
    // From the dialog's end it goes on to the browser's own bars.
    const stays = await page.evaluate(() => document.activeElement?.matches('body, dialog *'));
    expect(stays).toBe(true);
  }
  await keyboard.press('Escape');
  await expect(takeAway.dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('what is on the page can be taken away when the API fails @desktop', async ({ page }) => {
  let asked = 0;
  await page.route('**/api/**', (route) => {
    asked += 1;
    return route.abort();
  });
  const takeAway = new TakeAwayPage(page);
  await takeAway.open(pagePaths.council, '#timeline');
  const picture = await readPng((await takeAway.save('Save picture')).bytes);
  expect(picture.width).toBe(1200);
  await takeAway.part('Data');
  expect(readTakenData(await takeAway.save('Save data')).names).toHaveLength(2);
  expect(asked).toBe(0);
});

for (const [what, script, place] of [
  ['dialog', '**/assets/TakeAwayDialog-*.js', '#timeline'],
  ['figure', '**/assets/timelineTakeAway-*.js', '#timeline'],
] as const) {
  test(`where the ${what}’s script does not load, it says so, and trying again works @desktop`, async ({
    page,
    faults,
  }) => {
    faults.expect(/ERR_FAILED: .*TakeAway/);
    await page.route(script, (route) => route.abort());
    const takeAway = new TakeAwayPage(page);
    await openPage(page, pagePaths.council);
    await takeAway.button(place).click();
    const words = page.locator(place).getByText('This did not load.');
    await expect(words).toBeVisible();
    await expect(takeAway.dialog).toHaveCount(0);
    const again = page.locator(place).getByRole('button', { name: /^Try again/ });
    await expect(again).toBeFocused();
    await page.unroute(script);
    await again.click();
    await expect(takeAway.dialog).toBeVisible();
    const { bytes } = await takeAway.save('Save picture');
    expect((await readPng(bytes)).width).toBe(1200);
  });
}

test('a story pack whose script does not load says so, and comes when asked again @desktop', async ({
  page,
  faults,
}) => {
  faults.expect(/ERR_FAILED: .*storyPackFile/);
  await page.route('**/assets/storyPackFile-*.js', (route) => route.abort());
  const takeAway = new TakeAwayPage(page);
  await takeAway.open('/councils/isles-of-scilly', '#timeline');
  await takeAway.part('Story pack');
  await takeAway.press('Save story pack');
  await expect(takeAway.outcome).toContainText('The story pack could not be made.');
  await page.unroute('**/assets/storyPackFile-*.js');
  const { name } = await takeAway.save('Save story pack');
  expect(name).toBe('isles-of-scilly-story-pack.zip');
});

test('every object URL is given back within ten seconds @desktop', async ({ page }) => {
  await page.addInitScript(() => {
    const open = new Set<string>();
    let made = 0;
    const make = URL.createObjectURL.bind(URL);
    const giveBack = URL.revokeObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = make(blob);
      open.add(address);
      made += 1;
      return address;
    };
    URL.revokeObjectURL = (address: string) => {
      giveBack(address);
      open.delete(address);
    };
    Object.assign(window, { objectUrls: () => ({ made, open: open.size }) });
  });
  await page.clock.install();
  const takeAway = new TakeAwayPage(page);
  await takeAway.open(pagePaths.council, '#timeline');
  await takeAway.save('Save picture');
  await takeAway.want({ format: 'SVG' });
  await takeAway.save('Save picture');
  await takeAway.part('Data');
  await takeAway.save('Save data');
  const counted = () =>
    page.evaluate(() =>
      (window as unknown as { objectUrls: () => { made: number; open: number } }).objectUrls(),
    );
  // Three files, and the drawing of the PNG.
  expect((await counted()).made).toBe(4);
  expect((await counted()).open).toBeLessThanOrEqual(3);
  await page.clock.fastForward(10_001);
  expect(await counted()).toEqual({ made: 4, open: 0 });
});

/** What only the scripts of taking away hold. */
const marksOfExport = ['Iptc4xmpCore', 'pHYs', '@misc{', 'Save story pack'];

for (const [path, place] of [
  [pagePaths.council, '#timeline'],
  [pagePaths.explore, '#map'],
  [pagePaths.plan, '#timeline'],
  [pagePaths.leads, 'main'],
] as const) {
  test(`${path}: nothing of taking away is fetched before it is asked for @desktop`, async ({
    page,
  }) => {
    const scripts = new Set<string>();
    page.on('request', (request) => {
      if (/\.js$/.test(new URL(request.url()).pathname)) scripts.add(request.url());
    });
    const takeAway = new TakeAwayPage(page);
    await openPage(page, path);
    await page.waitForLoadState('networkidle');
    await takeAway.button(place).hover();
    await takeAway.button(place).focus();
    await page.waitForLoadState('networkidle');
    const textsOf = async (addresses: Iterable<string>) =>
      Promise.all([...addresses].map(async (one) => (await page.request.get(one)).text()));
    const before = new Set(scripts);
    expect(before.size).toBeGreaterThan(1);
    const early = await textsOf(before);
    expect(marksOfExport.filter((mark) => early.some((text) => text.includes(mark)))).toEqual([]);
    await takeAway.openHere(place);
    await page.waitForLoadState('networkidle');
    const late = await textsOf([...scripts].filter((address) => !before.has(address)));
    for (const mark of marksOfExport) {
      expect(
        late.some((text) => text.includes(mark)),
        mark,
      ).toBe(true);
    }
  });
}
