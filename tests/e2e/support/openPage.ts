import type { Page, Response } from '@playwright/test';
import { untilStarted } from './untilStarted.ts';

/** Opens an address and waits until the app runs on it. Gives the server's answer. */
export async function openPage(page: Page, path: string): Promise<Response> {
  const response = await page.goto(path);
  if (response === null) throw new Error(`${path} gave no answer`);
  await untilStarted(page);
  return response;
}
