import { expect, test, type Page } from '@playwright/test';
import { HostSite } from './support/HostSite.ts';
import { misbehave } from './support/misbehave.ts';
import { openPage } from './support/openPage.ts';
import { pagePaths } from './support/pagePaths.ts';
import { PolicyWatch } from './support/PolicyWatch.ts';

// That the policy forbids what it is there for, and that the watch over it sees so.

const embed = '/embed/councils/cheshire-east/timeline';
const refused = { ran: false, isStyled: false, html: 'refused' };
const told = ['img-src', 'require-trusted-types-for', 'script-src-elem', 'style-src-elem'];

interface Change {
  path: string;
  /** Whether the answer's headers keep the policy. */
  inHeaders: boolean;
  /** Whether the page's own copy of it stays. */
  inPage: boolean;
}

/** Lets a page come with a script written into it, as a hole in the site would. */
async function withScript(page: Page, { path, inHeaders, inPage }: Change): Promise<void> {
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': policy, ...headers } = response.headers();
    if (inHeaders && policy !== undefined) headers['content-security-policy'] = policy;
    const html = (await response.text()).replace(
      '</body>',
      '<script>window.ran = true</script></body>',
    );
    const body = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]+>/, (tag) =>
      inPage ? tag : '',
    );
    await route.fulfill({ response, headers, body });
  });
}

for (const path of [pagePaths.council, embed]) {
  test(`${path}: what is written into it neither runs nor styles it @desktop`, async ({ page }) => {
    const watch = await PolicyWatch.start(page);
    await withScript(page, { path, inHeaders: true, inPage: false });
    await openPage(page, path);
    expect(await misbehave(page)).toEqual(refused);
    await expect.poll(() => watch.directives).toEqual(told);
    expect(watch.found.map(({ blocked }) => blocked)).toContain('http://127.0.0.1:9/pixel.png');
  });
}

for (const path of [pagePaths.council, embed, '/nowhere']) {
  test(`${path} on a host that sends no headers has the policy in itself @desktop`, async ({
    page,
  }) => {
    const watch = await PolicyWatch.start(page);
    await withScript(page, { path, inHeaders: false, inPage: true });
    await openPage(page, path);
    expect(await misbehave(page)).toEqual(refused);
    await expect.poll(() => watch.directives).toEqual(told);
  });
}

test('without either, all of it would happen @desktop', async ({ page }) => {
  const watch = await PolicyWatch.start(page);
  await withScript(page, { path: pagePaths.council, inHeaders: false, inPage: false });
  await openPage(page, pagePaths.council);
  expect(await misbehave(page)).toEqual({ ran: true, isStyled: true, html: 'taken' });
  expect(watch.found).toEqual([]);
});

test.describe('another site', () => {
  let host: HostSite;
  test.beforeEach(async () => {
    host = await HostSite.start();
  });
  test.afterEach(async () => {
    await host.stop();
  });

  /** Where the frame ends up that asks for a page of this site from the other's. */
  async function framed(page: Page, baseURL: string | undefined, path: string): Promise<string> {
    host.write([`<iframe src="${baseURL ?? ''}${path}" width="600" height="400"></iframe>`]);
    await page.goto(host.address);
    await page.waitForLoadState('networkidle');
    const [, frame] = page.frames();
    return frame?.url() ?? 'no frame';
  }

  for (const path of [embed, '/embed/england/map', '/embed/plans/cheshire-east-2024/timeline']) {
    test(`may frame ${path} @desktop`, async ({ page, baseURL }) => {
      expect(await framed(page, baseURL, path)).toBe(`${baseURL ?? ''}${path}`);
      await expect(page.locator('iframe').contentFrame().locator('footer')).toBeVisible();
    });
  }

  for (const path of ['/', pagePaths.council, pagePaths.myPlan, '/data/', '/nowhere']) {
    test(`may not frame ${path} @desktop`, async ({ page, baseURL }) => {
      expect(await framed(page, baseURL, path)).toBe('chrome-error://chromewebdata/');
    });
  }

  test('may ask for data, not for pages @desktop', async ({ page, baseURL }) => {
    host.write([]);
    await page.goto(host.address);
    const ask = (path: string) =>
      page.evaluate(
        async (address) =>
          fetch(address).then(
            ({ status }) => status,
            () => 'refused',
          ),
        `${baseURL ?? ''}${path}`,
      );
    for (const path of ['/api/v1/councils.json', '/data/councils.csv', '/embed.js']) {
      expect(await ask(path), path).toBe(200);
    }
    expect(await ask(pagePaths.council)).toBe('refused');
  });
});
