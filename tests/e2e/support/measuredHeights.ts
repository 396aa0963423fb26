import type { Page } from '@playwright/test';
import type { EmbedHeights, WidthAndHeight } from '#shared/export/embedHeights.ts';
import { outlineHeights } from '#shared/export/outlineHeights.ts';

/** A figure's heights as the dialog measures them before it offers a snippet. */
export async function measuredHeights(page: Page, path: string): Promise<EmbedHeights> {
  await page.goto(path);
  await page.locator('html:not([data-waiting])').waitFor();
  const heightAt = async (width: number): Promise<WidthAndHeight> => {
    await page.setViewportSize({ width, height: 600 });
    const height = await page.evaluate(() => document.body.getBoundingClientRect().height);
    return [width, Math.ceil(height)];
  };
  const first = await heightAt(240);
  const later: WidthAndHeight[] = [];
  for (let width = 250; width <= 1200; width += 10) later.push(await heightAt(width));
  return outlineHeights([first, ...later], 13);
}
