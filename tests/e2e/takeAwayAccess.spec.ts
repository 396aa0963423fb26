import { expect, type Page } from '@playwright/test';
import { openPage } from './support/openPage.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';
import { TakeAwayPage } from './support/TakeAwayPage.ts';
import { violations } from './support/violations.ts';

const looks = [
  { look: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, width: 1280 },
  { look: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, width: 1280 },
  { look: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' }, width: 1280 },
  { look: '320 pixels', media: { colorScheme: 'light', forcedColors: 'none' }, width: 320 },
] as const;

for (const part of ['Picture', 'Data', 'Words', 'Embed', 'Story pack'] as const) {
  test(`${part}: no barriers, whatever the colours, and it fits 320 pixels @desktop`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const takeAway = new TakeAwayPage(page);
    await takeAway.open(pagePaths.notJudged, '#timeline');
    await takeAway.part(part);
    for (const { look, media, width } of looks) {
      await page.emulateMedia(media);
      await page.setViewportSize({ width, height: 640 });
      const coloursOnly = look === 'dark' || look === 'forced colours';
      expect(await violations(page, coloursOnly), look).toEqual([]);
      const sticksOut = await takeAway.dialog.evaluate((dialog) =>
        [...dialog.querySelectorAll('*')]
          .filter((element) => element.closest('svg, pre, textarea') === null)
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 1 && (box.left < -1 || box.right > innerWidth + 1))
          .map(({ element }) => element.outerHTML.slice(0, 120)),
      );
      expect(sticksOut, look).toEqual([]);
    }
  });
}

/** Where the page's headings, figures and tables are in the window. */
async function placesOn(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, h2, h3, figure, table, svg)')]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height].map(Math.round);
      }),
  );
}

test('the page behind stands still when the dialog opens and closes', async ({ page }) => {
  const takeAway = new TakeAwayPage(page);
  await openPage(page, pagePaths.council);
  await takeAway.button('#timeline').scrollIntoViewIfNeeded();
  const before = await placesOn(page);
  expect(before.length).toBeGreaterThan(10);
  await takeAway.openHere('#timeline');
  expect(await placesOn(page)).toEqual(before);
  await page.mouse.wheel(0, 600);
  expect(await placesOn(page)).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(takeAway.dialog).toHaveCount(0);
  expect(await placesOn(page)).toEqual(before);
});
