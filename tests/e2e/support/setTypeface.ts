import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

const file =
  'node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2';

/**
 * An empty page that has the typeface of pictures, or is without it: on a machine where it is
 * installed, "missing" is as "site".
 */
export async function setTypeface(page: Page, typeface: 'site' | 'missing'): Promise<void> {
  const address = `data:font/woff2;base64,${readFileSync(file).toString('base64')}`;
  const face = `@font-face{font-family:'Public Sans';font-weight:100 900;src:url(${address})}`;
  await page.setContent(`<style>${typeface === 'site' ? face : ''}body{margin:0}</style>`);
  if (typeface === 'missing') return;
  const loaded = await page.evaluate(async () => {
    const weights = ["400 16px 'Public Sans'", "700 16px 'Public Sans'"];
    const faces = await Promise.all(weights.map((weight) => document.fonts.load(weight)));
    return faces.every(({ length }) => length === 1);
  });
  expect(loaded, 'the typeface is loaded').toBe(true);
}
