import { expect, test, type Frame, type Page } from '@playwright/test';
import { embedSnippet } from '#shared/export/embedSnippet.ts';
import { HostSite } from './support/HostSite.ts';
import { layoutShift } from './support/layoutShift.ts';
import { measuredHeights } from './support/measuredHeights.ts';

// Figures on another site's page.

let host: HostSite;
let site: string;

test.beforeEach(async ({ baseURL }) => {
  host = await HostSite.start();
  site = new URL(baseURL ?? '').origin;
});

test.afterEach(async () => {
  await host.stop();
});

const council = '/embed/councils/cheshire-east/timeline';
const plan = '/embed/plans/cheshire-east-2024/timeline';
const map = '/embed/england/map';
const title = 'A figure';

async function figureFrames(page: Page): Promise<Frame[]> {
  await expect(page.locator('iframe').first().contentFrame().locator('footer')).toBeVisible();
  return page.frames().filter((frame) => frame !== page.mainFrame());
}

/** What of a figure its frame cuts off, and what it leaves empty below it: pixels. */
async function misfit(frame: Frame): Promise<{ cut: number; empty: number }> {
  // From outside: the inside of a frame that nobody sees learns its new height later.
  const element = await frame.frameElement();
  const room = await element.evaluate((node) => (node as HTMLElement).offsetHeight);
  const height = await frame.evaluate(() => document.body.getBoundingClientRect().height);
  return { cut: Math.max(0, height - room), empty: Math.max(0, room - height) };
}

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  // The last time a figure tells its height without being asked, but one.
  await page.waitForTimeout(3_300);
}

for (const path of [council, plan, map]) {
  test(`${path} has its room before it comes, and nothing moves @desktop`, async ({ page }) => {
    const heights = await measuredHeights(page, path);
    host.write([embedSnippet({ path, site, title, version: null, heights })]);
    for (const width of [320, 600, 1000]) {
      await page.setViewportSize({ width, height: 2600 });
      await page.goto(host.address);
      const [frame] = await figureFrames(page);
      if (frame === undefined) throw new Error('There is no frame');
      await settled(page);
      expect(await layoutShift(page), `layout shift at ${width} pixels`).toBe(0);
      const { cut, empty } = await misfit(frame);
      expect(cut, `cut off at ${width} pixels`).toBe(0);
      expect(empty, `empty at ${width} pixels`).toBeLessThanOrEqual(30);
    }
  });
}

test('without its script a frame has the same room, and without styles a fixed one @desktop', async ({
  page,
}) => {
  await page.route('**/embed.js', (route) => route.abort());
  const heights = await measuredHeights(page, council);
  const snippet = embedSnippet({ path: council, site, title, version: null, heights });
  host.write([snippet, snippet.replaceAll(/ style="[^"]*"/g, '')]);
  await page.setViewportSize({ width: 600, height: 2600 });
  await page.goto(host.address);
  const frames = await figureFrames(page);
  expect(frames).toHaveLength(2);
  await settled(page);
  expect(await layoutShift(page)).toBe(0);
  const [styled, plain] = frames;
  if (styled === undefined || plain === undefined) throw new Error('A frame is not there');
  expect((await misfit(styled)).cut).toBe(0);
  const plainRoom = await (await plain.frameElement()).boundingBox();
  expect(plainRoom?.height).toBeGreaterThan(400);
});

test('the script corrects a wrong room where nobody sees it, several frames at once, loaded twice @desktop', async ({
  page,
}) => {
  const wrong = embedSnippet({
    path: council,
    site,
    title,
    version: null,
    heights: [[240, 300]],
  });
  const other = embedSnippet({ path: map, site, title, version: null, heights: [[240, 400]] });
  host.write([wrong, other], 900);
  await page.setViewportSize({ width: 700, height: 800 });
  await page.goto(host.address);
  const frames = await figureFrames(page);
  expect(frames).toHaveLength(2);
  await settled(page);
  for (const frame of frames) {
    const { cut, empty } = await misfit(frame);
    expect(cut + empty).toBeLessThan(1);
  }
  expect(await layoutShift(page)).toBe(0);
});

test('a room that is wrong in full view stays until it is out of it @desktop', async ({ page }) => {
  const heights = [[240, 300]] as const;
  host.write([embedSnippet({ path: council, site, title, version: null, heights })]);
  await page.setViewportSize({ width: 700, height: 800 });
  await page.goto(host.address);
  const [frame] = await figureFrames(page);
  if (frame === undefined) throw new Error('There is no frame');
  await settled(page);
  expect(await layoutShift(page)).toBe(0);
  expect((await misfit(frame)).cut).toBeGreaterThan(100);
  // The reader's choice of the table gives it its room at once.
  await frame.getByRole('tab', { name: 'Table' }).click();
  await expect.poll(async () => (await misfit(frame)).cut).toBe(0);
});

test('only a figure’s own frame sets its height @desktop', async ({ page }) => {
  const heights = [[240, 1200]] as const;
  host.write([embedSnippet({ path: council, site, title, version: null, heights })]);
  await page.setViewportSize({ width: 700, height: 300 });
  await page.goto(host.address);
  const [frame] = await figureFrames(page);
  if (frame === undefined) throw new Error('There is no frame');
  await settled(page);
  const roomOf = async () => (await (await frame.frameElement()).boundingBox())?.height;
  const before = await roomOf();
  await page.evaluate(() => {
    window.postMessage({ type: 'council-inspection-tracker:height', id: '', height: 5000 }, '*');
    const stranger = document.createElement('iframe');
    stranger.srcdoc =
      "<script>parent.postMessage({ type: 'council-inspection-tracker:height', id: '', height: 5000 }, '*')</script>";
    document.body.append(stranger);
  });
  await page.waitForTimeout(500);
  expect(await roomOf()).toBe(before);
});

test('a figure comes when its reader comes near, from its own site alone, and keeps nothing @desktop', async ({
  page,
  context,
}) => {
  host.write([embedSnippet({ path: council, site, title, version: null })], 9000);
  const origins = new Set<string>();
  const asked: string[] = [];
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    origins.add(origin);
    asked.push(pathname);
  });
  await page.goto(host.address);
  await page.waitForLoadState('networkidle');
  expect(asked).toContain('/embed.js');
  expect(asked).not.toContain(council);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  const [frame] = await figureFrames(page);
  if (frame === undefined) throw new Error('There is no frame');
  await settled(page);
  expect(asked).toContain(council);
  expect([...origins].sort()).toEqual([new URL(host.address).origin, site].sort());
  expect(await context.cookies()).toEqual([]);
  // In the figure's own window, where nothing would keep it from keeping something.
  await page.goto(council);
  await settled(page);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});
