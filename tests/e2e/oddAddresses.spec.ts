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

const unknown = [
  ['/plans/atlantis-2024', 'action-plans/atlantis-2024', 'There is no page here'],
  ['/scrutiny-packs/atlantis', 'councils/atlantis', 'No council called “atlantis”'],
] as const;

for (const [path, file, words] of unknown) {
  test(`${path}: status 404, and a clear word @desktop`, async ({ page, faults }) => {
    faults.expect(new RegExp(`^404: [^ ]*localhost:\\d+${path}$`));
    faults.expect(new RegExp(`^404: .*/api/v1/${file}\\.json$`));
    const response = await openPage(page, path);
    expect(response.status()).toBe(404);
    await expect(heading(page)).toHaveText(words);
    await expect(page.getByLabel('Find a council')).toBeVisible();
  });
}

const oddCountedDays = [
  ['2019-01-01', 'before the data end', '20 August 2026'],
  ['2999-01-01', 'too far ahead', '31 August 2031'],
  ['2027-02-30', 'which is not a day', '20 August 2026'],
  ['soon', 'which is not a day', '20 August 2026'],
] as const;

for (const [asked, why, counted] of oddCountedDays) {
  test(`a day actions can’t be counted on, on=${asked}, counts on the nearest @desktop`, async ({
    page,
  }) => {
    for (const path of ['/action-plans', '/plans/cheshire-east-2024']) {
      await openPage(page, `${path}?on=${asked}`);
      const notice = page.getByText(`The link asked to count on “${asked}”, ${why}`);
      await expect(notice).toContainText(`This counts on ${counted}.`);
    }
  });
}

test('plans nobody can list and groups nobody counts are left out, and the rest holds', async ({
  page,
}) => {
  await openPage(
    page,
    '/action-plans?view=dreams&council=atlantis&status=done&owner=Merlin&theme=luck&due=never&sort=fame&region=London',
  );
  await expect(page.getByText('Not quite what the link asked for').first()).toBeVisible();
  for (const word of ['dreams', 'atlantis', 'done', 'Merlin', 'luck', 'never', 'fame'])
    await expect(page.getByText(`“${word}”`)).toBeVisible();
  // Croydon, Harrow and Havering: London's five plans.
  await expect(page.getByText('Showing 5 of 45 plans')).toBeVisible();

  await openPage(page, '/plans/cheshire-east-2024?show=everything');
  await expect(page.getByText('“everything”')).toBeVisible();
  await expect(page.getByText('All 20 actions, as they stand on 20 August 2026.')).toBeVisible();
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
    '/action-plans?on=&view=&due=&sort=&direction=sideways',
    `/action-plans?owner=${'x'.repeat(4000)}`,
    '/action-plans?__proto__=1&constructor=2&council=__proto__',
    "/plans/cheshire-east-2024?show=<script>alert('hello')</script>",
    '/plans/cheshire-east-2024?on=%E0%A4%A#cheshire-east-2024-m99',
    '/scrutiny-packs/cheshire-east?x=1#nowhere',
  ];
  for (const address of rubbish) {
    await openPage(page, address);
    await expect(heading(page)).not.toBeEmpty();
  }
});
