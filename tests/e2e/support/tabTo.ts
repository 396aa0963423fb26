import type { Locator, Page } from '@playwright/test';

/** Tabs on until the focus is on the target. Fails after more stops than a reader would bear. */
export async function tabTo(page: Page, target: Locator, atMost: number): Promise<void> {
  for (let stop = 0; stop < atMost; stop += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Not reached within ${atMost} stops`);
}
