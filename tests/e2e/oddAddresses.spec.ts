import { expect, type Page } from '@playwright/test';
import { openPage } from './support/openPage.ts';
import { siteTest as test } from './support/siteTest.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('an unknown council: status 404, a clear word and a way on', async ({ page, faults }) => {
  faults.expect(/^404: .*\/councils\/atlantis$/);
  faults.expect(/^404: .*\/api\/v1\/councils\/atlantis\.json$/);
  const response = await openPage(page, '/councils/atlantis');
  expect(response.status()).toBe(404);
  await expect(heading(page)).toHaveText('No council called “atlantis”');
  await expect(page.getByLabel('Find a council')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'every council' }).click();
  await expect(heading(page)).toContainText('68 councils');
});

test('an address that leads nowhere: status 404 and a way on', async ({ page, faults }) => {
  faults.expect(/^404: .*\/no\/such\/page$/);
  const response = await openPage(page, '/no/such/page');
  expect(response.status()).toBe(404);
  await expect(heading(page)).toHaveText('There is no page here');
});

const oddDays = [
  ['1066', 'the year 1066', '31 December 2014'],
  ['2019-02-30', 'the date 2019-02-30', '28 February 2019'],
  ['2999-01-01', 'the date 2999-01-01', '20 August 2026'],
  ['yesterday', 'the date “yesterday”', '20 August 2026'],
] as const;

for (const [asked, words, shown] of oddDays) {
  test(`a day out of the ordinary, on=${asked}, shows the nearest there is @desktop`, async ({
    page,
  }) => {
    await openPage(page, `/?on=${asked}`);
    await expect(page.getByText(`The link asked for ${words}`)).toBeVisible();
    await expect(page.getByRole('heading', { name: `as at ${shown}` })).toBeVisible();
  });
}

test('choices nobody can make are left out, and the rest of the address holds', async ({
  page,
}) => {
  await openPage(
    page,
    '/?judgement=vibes&region=Atlantis&kind=castle&grade=A%2B&sort=luck&on=2019',
  );
  await expect(page.getByText(/the judgement “vibes”.*does not know/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'as at 31 December 2019' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Barnsley' }).first()).toBeVisible();
});

test('rubbish in the address does no harm @desktop', async ({ page }) => {
  const rubbish = [
    '/?on=%00%ff',
    '/?on=&since=&judgement=&grade=&grade=',
    `/?region=${'x'.repeat(4000)}`,
    '/?on=2019&on=2020&constructor=1&__proto__=2',
    "/?judgement=<script>alert('hello')</script>",
    '/councils/cheshire-east?before=nothing',
    '/councils/cheshire-east?before=%E0%A4%A',
    '/data-set?x=1#nowhere',
  ];
  for (const address of rubbish) {
    await openPage(page, address);
    await expect(heading(page)).not.toBeEmpty();
  }
});
