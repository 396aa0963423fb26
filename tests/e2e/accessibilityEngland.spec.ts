import { expect, type Locator, type Page } from '@playwright/test';
import { layoutShift } from './support/layoutShift.ts';
import { NationalPage } from './support/NationalPage.ts';
import { openPage } from './support/openPage.ts';
import { overflowing } from './support/overflowing.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';
import { spaceOutWords } from './support/spaceOutWords.ts';
import { untilDrawn } from './support/untilDrawn.ts';
import { violations } from './support/violations.ts';

// England over time and the comparison in their states; the plain pages are among those of
// accessibility.spec.ts and reflow.spec.ts.

interface State {
  name: string;
  path: string;
  /** What tells that the page is in the state. */
  shows: (page: Page) => Locator;
  /** Brings the opened page into the state. */
  reach?: (page: Page) => Promise<void>;
}

const { england, compare } = pagePaths;
const longNames =
  'bournemouth-christchurch-and-poole,hammersmith-and-fulham,kensington-and-chelsea,north-northamptonshire,cheshire-west-and-chester,brighton-and-hove';
const list = (page: Page) => new NationalPage(page).behindTitle;
const notice = (page: Page) => page.getByText('Not quite what the link asked for').first();
const visits = (page: Page) => page.locator('#visits').getByRole('heading', { level: 2 });

async function showTable(page: Page, place: string): Promise<void> {
  await untilDrawn(page.locator(place));
  const tab = page.locator(place).getByRole('tab', { name: 'Table' });
  await tab.click();
  await expect(page.locator(place).getByRole('table').first()).toBeVisible();
}

const states: readonly State[] = [
  {
    name: 'england, a number open, its table and that of the years shown',
    path: `${england}?as=count&judgement=children-in-care&basis=publication&open=shares.2026-08-20.inadequate`,
    shows: list,
    reach: async (page) => {
      await showTable(page, '#shares');
      await showTable(page, '#inspections-per-year');
    },
  },
  {
    name: 'england, a number of a region open, the tables of regions shown',
    path: `${england}?open=groups.yorkshire-and-the-humber.2026-03-31.good`,
    shows: list,
    reach: (page) => showTable(page, '#groups'),
  },
  {
    name: 'england, charts drawn',
    path: `${england}?group=kind`,
    shows: (page) => page.locator('#inspections-per-year .recharts-surface').first(),
    reach: async (page) => {
      for (const place of ['#shares', '#inspections-per-year']) {
        await untilDrawn(page.locator(place));
        const key = page.locator(`${place} figure ul`).first();
        await key.scrollIntoViewIfNeeded();
        await expect(page.locator(`${place} .recharts-surface`).first()).toBeVisible();
      }
    },
  },
  {
    name: 'england, an address set right, the councils of a move open',
    path: `${england}?judgement=soul&from=2024&to=2016&open=flow.overall.good-to-outstanding`,
    shows: list,
  },
  {
    name: 'compare, a council and its neighbours',
    path: `${compare}?councils=cheshire-east&with=neighbours`,
    shows: visits,
  },
  {
    name: 'compare, a region, a number open, a table shown',
    path: `${compare}?region=Yorkshire+and+The+Humber&judgement=care-leavers&open=outstanding&order=name`,
    shows: list,
    reach: async (page) => {
      await expect(visits(page)).toBeVisible();
      await showTable(page, '#judgements');
    },
  },
  {
    name: 'compare, six long names, what is folded unfolded',
    path: `${compare}?councils=${longNames}`,
    shows: visits,
    reach: async (page) => {
      await expect(visits(page)).toBeVisible();
      for (const folded of await page.locator('main summary').all()) await folded.click();
    },
  },
  {
    name: 'compare, an address set right, names to choose from',
    path: `${compare}?councils=atlantis,trafford`,
    shows: notice,
    reach: async (page) => {
      await page.getByRole('combobox', { name: 'Add a council' }).fill('Northampton');
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await expect(page.getByRole('list', { name: 'Councils that fit' })).toBeVisible();
    },
  },
];

const looks = [
  { look: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { look: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { look: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

for (const { name, path, shows, reach } of states) {
  test(`${name}: no barriers, in light, dark and forced colours`, async ({ page, isMobile }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openPage(page, path);
    await reach?.(page);
    await expect(shows(page)).toBeVisible();
    // Colours are the same on a phone; its layout is not.
    for (const { look, media } of isMobile ? looks.slice(0, 1) : looks) {
      await page.emulateMedia(media);
      expect(await violations(page, look !== 'light'), look).toEqual([]);
    }
    expect(await overflowing(page)).toEqual([]);
  });

  test(`${name}: fits 320 and 640 pixels, words spaced out too @desktop`, async ({ page }) => {
    for (const width of [320, 640]) {
      await page.setViewportSize({ width, height: 800 });
      await openPage(page, path);
      await reach?.(page);
      await expect(shows(page)).toBeVisible();
      expect(await overflowing(page), `${width} pixels`).toEqual([]);
    }
    // As WCAG 1.4.12 has it.
    await spaceOutWords(page);
    expect(await overflowing(page), 'spaced out').toEqual([]);
  });

  test(`${name}: large enough for a finger @phone`, async ({ page }) => {
    await openPage(page, path);
    await reach?.(page);
    await expect(shows(page)).toBeVisible();
    // 44 pixels high; a short word is as wide as it is, but no less than WCAG 2.5.8 asks for.
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'main :is(button, select, input:not([type=radio]):not([type=checkbox]))',
        ),
      ]
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 24))
        .map(({ element }) => element.outerHTML.slice(0, 140)),
    );
    expect(small).toEqual([]);
  });
}

test('nothing moves while England’s parts and charts come @desktop', async ({ page }) => {
  await openPage(page, england);
  for (const place of ['#shares', '#groups', '#flow', '#last-inspected', '#inspections-per-year'])
    await untilDrawn(page.locator(place));
  await expect(page.locator('#inspections-per-year .recharts-surface').first()).toBeVisible();
  expect(await layoutShift(page)).toBeLessThan(0.001);
});

test('every stop on the way shows where the focus is @desktop', async ({ page }) => {
  for (const path of [england, `${compare}?councils=bury,trafford`]) {
    await openPage(page, path);
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        // The parts of a date field are the browser’s own, outline and all.
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
