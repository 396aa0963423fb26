import { expect, type Page } from '@playwright/test';
import { openPage } from './support/openPage.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';
import { spaceOutWords } from './support/spaceOutWords.ts';

/**
 * Elements that stick out of the window, but for what scrolls in a box of its own, and for what is
 * hidden from the eye on purpose.
 */
async function overflowing(page: Page): Promise<string[]> {
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

const paths = [
  ...Object.values(pagePaths),
  '/?region=London&kind=county',
  '/?on=2999',
  '/action-plans?view=actions&on=2999-01-01',
];

for (const path of paths) {
  test(`${path} fits 320 and 640 pixels without scrolling sideways @desktop`, async ({ page }) => {
    // 320: WCAG reflow, 1280 at 400%. 640: 1280 at 200%.
    for (const width of [320, 640]) {
      await page.setViewportSize({ width, height: 800 });
      await openPage(page, path);
      expect(await overflowing(page), `${width} pixels`).toEqual([]);
    }
  });

  test(`${path} fits the window`, async ({ page }) => {
    await openPage(page, path);
    expect(await overflowing(page)).toEqual([]);
  });
}

test('text spaced out as WCAG 1.4.12 has it stays inside @desktop', async ({ page }) => {
  const { explore, council, data, actionPlans, plan, scrutinyPack } = pagePaths;
  for (const path of [explore, council, data, actionPlans, plan, scrutinyPack]) {
    await page.setViewportSize({ width: 640, height: 800 });
    await openPage(page, path);
    await spaceOutWords(page);
    expect(await overflowing(page), path).toEqual([]);
  }
});

const { explore, actionPlans, plan, scrutinyPack } = pagePaths;
for (const path of [explore, actionPlans, '/action-plans?view=actions', plan, scrutinyPack]) {
  test(`${path}: buttons and fields are large enough for a finger @phone`, async ({ page }) => {
    await openPage(page, path);
    const filters = page.getByRole('button', { name: /Filters/ });
    if ((await filters.count()) > 0) await filters.tap();
    // 44 pixels high; a short word is as wide as it is, but no less than WCAG 2.5.8 asks for.
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'button, select, input[type=search], input[type=range], input[type=date]',
        ),
      ]
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 24))
        .map(({ element }) => element.outerHTML.slice(0, 140)),
    );
    expect(small).toEqual([]);
  });
}
