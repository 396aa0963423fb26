import type { Page } from '@playwright/test';

const asWcagHasIt = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;

/**
 * Spaces text out as a reader's own style sheet would (WCAG 1.4.12). Not in a style element: the
 * site's policy lets nobody write one.
 */
export async function spaceOutWords(page: Page): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, asWcagHasIt);
}
