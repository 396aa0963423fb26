import { expect, type Page } from '@playwright/test';
import { openPage } from './support/openPage.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';

const press = (page: Page, key: string) => page.keyboard.press(key);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
/** What has the focus, in words. */
const focused = (page: Page) => page.locator(':focus');

/** Tabs on until the focus is where it should be. Fails after more stops than a reader would bear. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>, atMost: number) {
  for (let stop = 0; stop < atMost; stop += 1) {
    await press(page, 'Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Not reached within ${atMost} stops`);
}

test('the first stop skips to the content', async ({ page }) => {
  await openPage(page, pagePaths.council);
  await press(page, 'Tab');
  await expect(focused(page)).toHaveText('Skip to the content');
  await expect(focused(page)).toBeInViewport();
  await press(page, 'Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await press(page, 'Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('round the site by its links, then to a council by the finder', async ({ page }) => {
  await openPage(page, pagePaths.explore);
  const data = page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Data' });
  // The way to the content, the site's name, the finder and its button, and the eight places.
  await tabTo(page, data, 12);
  await press(page, 'Enter');
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveURL(/\/data$/);

  const field = page.getByLabel('Find a council');
  await press(page, 'Home');
  await press(page, 'Shift+Tab');
  while (await field.evaluate((element) => element !== document.activeElement)) {
    await press(page, 'Shift+Tab');
  }
  await page.keyboard.type('cumb');
  const options = page.getByRole('search').getByRole('option');
  await expect(options.first()).toBeVisible();
  await press(page, 'ArrowDown');
  await press(page, 'ArrowDown');
  const second = options.nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await second.getAttribute('id')) ?? '',
  );
  await press(page, 'ArrowUp');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await press(page, 'Enter');
  await expect(page).toHaveURL(/\/councils\/cumb/);
  await expect(heading(page)).toBeFocused();
});

test('judgement, time and order of the table', async ({ page }) => {
  await openPage(page, pagePaths.explore);
  const overall = page.getByRole('radio', { name: 'Overall effectiveness' });
  await tabTo(page, overall, 16);
  await press(page, 'ArrowRight');
  await expect(page.getByRole('radio', { name: 'Impact of leaders' })).toBeChecked();
  await press(page, 'ArrowRight');
  await expect(page.getByRole('radio', { name: 'Help and protection' })).toBeFocused();
  await expect(heading(page)).toHaveText(/^74 councils/);

  const slider = page.getByRole('slider', { name: 'As at' });
  await tabTo(page, slider, 3);
  await press(page, 'Home');
  await expect(slider).toHaveAttribute('aria-valuetext', '31 December 2014');
  await press(page, 'ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '31 December 2015');
  await press(page, 'End');
  await expect(slider).toHaveAttribute('aria-valuetext', '20 August 2026');

  // The map is no string of 153 stops: after the help comes the next figure.
  const help = page.getByText('How are dates counted and compared?');
  await tabTo(page, help, 8);
  // The lists of who rose and fell hold a link for every council: there is a way past them.
  await tabTo(page, page.getByRole('link', { name: 'Skip to every council' }), 3);
  await press(page, 'Enter');
  const sort = page.getByRole('button', { name: 'Sort by Council' });
  // The filters come first: five of change, region, kind and five of grade.
  await tabTo(page, sort, 13);
  await press(page, 'Enter');
  await expect(page.locator('th[aria-sort]')).toHaveAttribute('aria-sort', 'descending');
  const first = page
    .getByRole('table', { name: /^Every council/ })
    .getByRole('link')
    .first();
  await expect(first).toHaveText('York');
  await expect(sort).toBeFocused();
  await tabTo(page, first, 7);
  await press(page, 'Enter');
  await expect(heading(page)).toContainText('York');
});

test('chart and table of a figure', async ({ page }) => {
  await openPage(page, pagePaths.council);
  const figure = page.getByRole('figure', { name: /years of judgements/ });
  const chart = figure.getByRole('tab', { name: 'Chart' });
  const table = figure.getByRole('tab', { name: 'Table' });
  await chart.focus();
  await press(page, 'ArrowRight');
  await expect(table).toBeFocused();
  await expect(table).toHaveAttribute('aria-selected', 'true');
  await expect(figure.getByRole('table').first()).toBeVisible();
  await press(page, 'ArrowLeft');
  await expect(chart).toBeFocused();
  await expect(figure.getByRole('tabpanel', { name: 'Chart' })).toBeVisible();
});

test('every stop on the way shows where the focus is', async ({ page }) => {
  const { explore, council, data, actionPlans, plan, scrutinyPack } = pagePaths;
  for (const path of [explore, council, data, actionPlans, plan, scrutinyPack]) {
    await openPage(page, path);
    for (let stop = 0; stop < 25; stop += 1) {
      await press(page, 'Tab');
      const seen = await page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        // The calendar's button inside a date field is the browser's own, outline and all.
        const isOwn = !element.matches(':focus') && element.matches('input[type=date]');
        const styles = [element, element.nextElementSibling, element.parentElement].map((one) =>
          one === null ? null : getComputedStyle(one),
        );
        const box = element.getBoundingClientRect();
        return {
          name: element.outerHTML.slice(0, 120),
          outlined:
            isOwn ||
            styles.some(
              (style) =>
                style !== null && style.outlineStyle !== 'none' && style.outlineWidth !== '0px',
            ),
          inside: box.right > 0 && box.left < window.innerWidth,
        };
      });
      expect(seen, path).toMatchObject({ outlined: true, inside: true });
    }
  }
});
