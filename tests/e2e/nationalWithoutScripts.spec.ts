import { expect } from '@playwright/test';
import { pagePaths } from './support/pagePaths.ts';
import { siteTest as test } from './support/siteTest.ts';

test.use({ javaScriptEnabled: false });

// This is how the browser tells of a script it was forbidden to fetch.
test.beforeEach(({ faults }) => {
  faults.expect(/^csp: .*\.js$/);
});

const pages = [
  {
    path: pagePaths.themes,
    headline: /in 171 of 322 reports$/,
    // Of the years' table: private fostering was asked for in 54 reports.
    reads: [/146/, /2 reports not transcribed/],
    link: 'Management oversight and supervision',
    to: /^Management oversight/,
  },
  {
    path: pagePaths.theme,
    headline: /in 55 of 99 cases$/,
    reads: [/Frequency, quality and recording/, /131 older reports/],
    link: 'All themes',
    to: /in 171 of 322 reports$/,
  },
  {
    path: pagePaths.afterInadequate,
    headline: /^44 of 53 /,
    reads: [/better at the second inspection after it/, /Council abolished 1 April 2021/],
    link: 'Devon',
    to: /Devon/,
  },
  {
    path: pagePaths.areaSend,
    headline: /24 of 95 local areas$/,
    reads: [/in Slough/, /What these inspections are/],
    link: 'Leeds',
    to: /Leeds/,
  },
  {
    path: pagePaths.jointInspections,
    headline: /of 64 joint inspections/,
    reads: [/Bracknell Forest/, /What these inspections are/],
    link: 'Bromley',
    to: /Bromley/,
  },
] as const;

for (const { path, headline, reads, link, to } of pages) {
  test(`${path} reads as a page, no control stands idle, and its links work`, async ({ page }) => {
    await page.goto(path);
    const heading = page.getByRole('heading', { level: 1 });
    const main = page.getByRole('main');
    await expect(heading).toHaveText(headline);
    for (const words of reads) await expect(main.getByText(words).first()).toBeVisible();
    // Every table has no tab to stand behind here.
    for (const panel of await main.locator('[data-tabpanel]').all())
      await expect(panel).toBeVisible();
    await expect(main.locator('select:visible, input:visible, [role="tab"]:visible')).toHaveCount(
      0,
    );
    const links = main.locator('table, ol, header').getByRole('link', { name: link, exact: true });
    await links.locator('visible=true').first().click();
    await expect(heading).toContainText(to);
  });
}
