import { expect, type Locator } from '@playwright/test';

/**
 * Brings a part of a page into view and waits until the app looks after it: what is further down
 * stays as it was written until a reader comes near, and is drawn anew then.
 */
export async function untilDrawn(part: Locator): Promise<void> {
  await expect
    .poll(() =>
      part.evaluate((element) => {
        element.scrollIntoView({ block: 'nearest' });
        return Object.keys(element).some((key) => key.startsWith('__react'));
      }),
    )
    .toBe(true);
}
