import { expect } from '@playwright/test';
import { readCalendar } from '#tests/support/readCalendar.ts';
import { openPage } from './support/openPage.ts';
import { pagePaths } from './support/pagePaths.ts';
import { savedFile } from './support/savedFile.ts';
import { siteTest as test } from './support/siteTest.ts';

/**
 * Cheshire East's plan of 2024 by its CSV row: its dated actions that are not reported complete, each
 * on the last day it can be on time.
 */
const openDated = [
  { id: 'cheshire-east-2024-m06', day: '2026-01-31', until: '2026-02-01' },
  { id: 'cheshire-east-2024-m08', day: '2026-02-28', until: '2026-03-01' },
  { id: 'cheshire-east-2024-m02', day: '2026-07-01', until: '2026-07-02' },
];
/** Report of Thursday 16 May 2024; 70 working days are 14 weeks, and 27 May was a bank holiday. */
const planDue = {
  id: 'cheshire-east-ilacs-2024-05-16-plan-due',
  day: '2024-08-23',
  until: '2024-08-24',
};

for (const { path, name, entries } of [
  {
    path: '/calendars/cheshire-east.ics',
    name: 'Cheshire East: action plans',
    entries: [planDue, ...openDated],
  },
  {
    path: '/calendars/plans/cheshire-east-2024.ics',
    name: "Cheshire East: Children's services improvement plan (ILACS)",
    entries: openDated,
  },
]) {
  test(`${path} is served as calendars ask to be, and another library reads it @desktop`, async ({
    request,
  }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    const bytes = await answer.body();
    const text = bytes.toString('utf8');
    expect(text).not.toContain('\uFFFD');
    // Every line ends with CRLF and holds at most 75 octets.
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
    expect(longest).toBeLessThanOrEqual(75);

    const calendar = readCalendar(text);
    expect(calendar.name).toBe(name);
    const events = calendar.events.map(({ id, day, until }) => ({
      id: id.replace(/@.*$/, ''),
      day,
      until,
    }));
    expect(events).toEqual(entries);
    const contract = calendar.events.at(-1);
    expect(contract?.title).toBe(
      'Cheshire East action plan: New supported accommodation contract for ages 16 to 25 starts',
    );
    expect(contract?.description).toContain('Moved from 1 April 2026');
    expect(contract?.description).toContain('Status not known');
    expect(contract?.address).toBe(
      'https://moderngov.cheshireeast.gov.uk/ecminutes/ieIssueDetails.aspx?IId=86712&Opt=3&PlanId=0',
    );
  });
}

test('a plan’s page subscribes to the file it also hands out', async ({ page, request }) => {
  await openPage(page, '/plans/cheshire-east-2024');
  const subscribe = page.getByRole('link', { name: 'Subscribe to its dates' });
  const { host } = new URL(page.url());
  const address = `webcal://${host}/calendars/plans/cheshire-east-2024.ics`;
  await expect(subscribe).toHaveAttribute('href', address);
  const file = await savedFile(page, () =>
    page.getByRole('link', { name: 'Save its dates as a calendar' }).click(),
  );
  expect(file.name).toBe('cheshire-east-2024.ics');
  const served = await request.get(address.replace('webcal:', 'http:'));
  expect(file.text).toBe(await served.text());
  expect(readCalendar(file.text).events).toHaveLength(3);
});

test('where there is no date there is no calendar, and no link to one @desktop', async ({
  page,
  request,
  faults,
}) => {
  // All of the plan's actions are undated.
  await openPage(page, '/plans/cheshire-east-2020');
  await expect(page.getByRole('navigation', { name: 'From this plan' })).toBeVisible();
  await expect(page.getByRole('link', { name: /calendar|Subscribe/ })).toHaveCount(0);
  expect((await request.get('/calendars/plans/cheshire-east-2020.ics')).status()).toBe(404);
  expect(faults.report()).toEqual([]);
});

test('a council’s pages link its calendar, and every link has its file @desktop', async ({
  page,
  request,
}) => {
  for (const path of [pagePaths.council, '/scrutiny-packs/cheshire-east']) {
    await openPage(page, path);
    const links = page.locator('a[href$=".ics"]');
    for (const link of await links.all()) {
      const href = (await link.getAttribute('href')) ?? '';
      const answer = await request.get(href.replace('webcal:', 'http:'));
      expect(answer.headers()['content-type'], href).toContain('text/calendar');
    }
  }
  await expect(page.locator('a[href$="/calendars/cheshire-east.ics"]')).toHaveCount(1);
});
