import type { Page } from '@playwright/test';

/**
 * Elements that stick out of the window, but for what scrolls in a box of its own, and for what is
 * hidden from the eye on purpose.
 */
export async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement));
    const found = [...document.body.querySelectorAll('*')].filter((element) => {
      const { right, width: own } = element.getBoundingClientRect();
      return own > 1 && right > width + 1 && !scrolls(element);
    });
    const page = document.documentElement.scrollWidth > width ? ['the page itself scrolls'] : [];
    return [...page, ...found.slice(0, 5).map((element) => element.outerHTML.slice(0, 160))];
  });
}
