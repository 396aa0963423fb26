import type { Page } from '@playwright/test';
import { setTypeface } from './setTypeface.ts';

/**
 * Another page, empty, to read files in. It comes to the front: the page behind it draws slowly from
 * then on.
 */
export async function readingPage(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await setTypeface(other, 'site');
  return other;
}
