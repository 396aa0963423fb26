import { expect, type Locator, type Page } from '@playwright/test';
import { NationalPage } from './support/NationalPage.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';
import { violations } from './support/violations.ts';

// The plain pages are among the states of accessibility.spec.ts.

interface State {
  name: string;
  path: string;
  /** What tells that the page is in the state. */
  shows: (page: Page) => Locator;
  /** Brings the opened page into the state. */
  reach?: (page: Page) => Promise<void>;
}

async function everyTable(page: Page): Promise<void> {
  for (const tab of await page.getByRole('tab', { name: 'Table' }).all()) await tab.click();
}

const chosenTables = (page: Page) =>
  page.getByRole('tab', { name: 'Table', selected: true }).last();
const list = (page: Page) => new NationalPage(page).behindTitle;
const { themes, theme, afterInadequate, areaSend, jointInspections } = pagePaths;

const states: readonly State[] = [
  {
    name: 'themes, filters on and a number open',
    path: `${themes}?region=London&grade=good&open=ranking.voice`,
    shows: list,
  },
  {
    name: 'themes, tables shown, a number in one open, what is not counted named',
    // All 38 rows of each table are built alike.
    path: `${themes}?group=Care+leavers&open=years.care-leaver-support.2019`,
    shows: (page) => page.locator('#not-counted').getByRole('link', { name: 'Cumbria' }).first(),
    reach: async (page) => {
      await everyTable(page);
      // The last reason has most councils of England, one like the other.
      const reasons = await page.locator('#not-counted summary').all();
      for (const reason of reasons.slice(0, 3)) await reason.click();
    },
  },
  {
    name: 'themes, nothing fits',
    path: `${themes}?region=London&since=2021&until=2021`,
    shows: (page) => page.getByText('No transcribed report fits'),
  },
  {
    name: 'themes, an address set right',
    path: `${themes}?region=Atlantis`,
    shows: (page) => new NationalPage(page).notices,
  },
  {
    name: 'theme, filters on and a number open',
    path: `${theme}?outcome=came-back&region=London&open=came-back`,
    shows: list,
  },
  {
    name: 'theme, its table shown and all places unfolded',
    // 46 reports ask for it: the lists of others are longer, and built alike.
    path: '/themes/disabled-children',
    shows: chosenTables,
    reach: async (page) => {
      await everyTable(page);
      for (const folded of await page.locator('#learn summary').all()) await folded.click();
    },
  },
  {
    name: 'theme, nothing fits',
    path: `${theme}?outcome=unknown`,
    shows: (page) => page.getByText('No report fits'),
  },
  {
    name: 'after inadequate, a council chosen and a number open',
    path: `${afterInadequate}?council=tameside&open=waiting`,
    shows: list,
  },
  {
    name: 'after inadequate on the calendar, care leavers, never so judged',
    path: `${afterInadequate}?judgement=care-leavers&axis=calendar&council=calderdale`,
    shows: (page) => page.getByText(/^Calderdale: never judged/),
  },
  {
    name: 'after inadequate, its table shown and its help open',
    path: `${afterInadequate}?council=tameside`,
    shows: chosenTables,
    reach: async (page) => {
      await everyTable(page);
      await page.getByText('How to read this fairly').click();
    },
  },
  {
    name: 'area SEND, filters on, tables shown and a number open',
    path: `${areaSend}?found=inconsistent&region=London&sort=found&open=now.inconsistent.London`,
    shows: list,
    reach: everyTable,
  },
  {
    name: 'area SEND, nothing fits',
    path: `${areaSend}?found=systemic-failings&region=North+East`,
    shows: (page) => page.getByText('No council fits'),
  },
  {
    name: 'joint inspections, filters on, tables shown and a number open',
    path: `${jointInspections}?topic=domestic-abuse&open=lane.domestic-abuse`,
    shows: list,
    reach: everyTable,
  },
  {
    name: 'joint inspections, nothing fits',
    path: `${jointInspections}?topic=domestic-abuse&region=London`,
    shows: (page) => page.getByText('No council fits'),
  },
  {
    name: 'a theme that cannot load',
    path: themes,
    shows: (page) => page.getByText('Could not load this theme'),
    reach: async (page) => {
      await page.route('**/api/**', (route) => route.fulfill({ json: { contract: 2 } }));
      await page.getByRole('link', { name: 'Neglect' }).first().click();
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
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const national = new NationalPage(page);
    await national.open(path);
    await reach?.(page);
    await expect(shows(page)).toBeVisible();
    // Colours are the same on a phone; its layout is not.
    for (const { look, media } of isMobile ? looks.slice(0, 1) : looks) {
      await page.emulateMedia(media);
      expect(await violations(page, look !== 'light'), look).toEqual([]);
    }
  });
}
