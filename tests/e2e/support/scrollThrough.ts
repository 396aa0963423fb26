import type { Page } from '@playwright/test';

/** Brings every part of a page into view, so that what waits for its reader comes. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    for (let at = 0; at < document.documentElement.scrollHeight; at += innerHeight / 2) {
      scrollTo(0, at);
      await frame();
      await frame();
    }
  });
  await page.waitForLoadState('networkidle');
}
