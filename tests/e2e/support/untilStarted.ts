import type { Page } from '@playwright/test';

/**
 * Waits until the app has taken over the page. React marks every element it looks after with
 * properties of its own; the footer is the last of them.
 */
export async function untilStarted(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const footer = document.querySelector('footer');
    return footer !== null && Object.keys(footer).some((key) => key.startsWith('__react'));
  });
  // Effects run after the paint that follows.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, 0));
      }),
  );
}
