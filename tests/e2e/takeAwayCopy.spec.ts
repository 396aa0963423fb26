import { expect, test as plain, type Page } from '@playwright/test';
import { HostSite } from './support/HostSite.ts';
import { openPage } from './support/openPage.ts';
import { pagePaths } from './support/pagePaths.ts';
import { readingPage } from './support/readingPage.ts';
import { readPng } from './support/readPng.ts';
import { siteTest as test } from './support/siteTest.ts';
import { TakeAwayPage } from './support/TakeAwayPage.ts';

// What reaches the clipboard, the system's share sheet and other sites' pages.

/** What of a type lies on the clipboard; null: nothing. */
async function pasted(page: Page, type: string): Promise<Buffer | null> {
  const address = await page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    if (item === undefined || !item.types.includes(wanted)) return null;
    const reader = new FileReader();
    const read = new Promise((resolve) => (reader.onload = resolve));
    reader.readAsDataURL(await item.getType(wanted));
    await read;
    return typeof reader.result === 'string' ? reader.result : null;
  }, type);
  return address === null ? null : Buffer.from(address.replace(/^[^,]*,/, ''), 'base64');
}

const pastedText = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('where the browser allows copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the picture is pasted as a PNG of the chosen size @desktop', async ({ page }) => {
    const takeAway = new TakeAwayPage(page);
    await takeAway.open(pagePaths.council, '#timeline');
    await takeAway.want({ size: 'square', colours: 'Dark' });
    await takeAway.press('Copy image');
    await expect(takeAway.outcome).toHaveText('Copied the picture');
    const copied = await readPng((await pasted(page, 'image/png')) ?? Buffer.alloc(0));
    expect([copied.width, copied.height]).toEqual([1080, 1080]);
    const saved = await readPng((await takeAway.save('Save picture')).bytes);
    for (const part of [
      { x: 0, y: 0, width: 1080, height: 15 },
      { x: 200, y: 250, width: 650, height: 400 },
    ]) {
      expect(copied.colourOf(part)).toEqual(saved.colourOf(part));
    }
  });

  test('a table is pasted as rich text, as plain cells and as Markdown @desktop', async ({
    page,
  }) => {
    const takeAway = new TakeAwayPage(page);
    await takeAway.open(pagePaths.noOverall, '#then-and-now');
    const shown = page.locator('#then-and-now table');
    const lanes = await shown.getByRole('rowheader').allTextContents();
    expect(lanes).toHaveLength(5);
    await takeAway.press('Copy table Then and now');
    await expect(takeAway.outcome).toHaveText('Copied Then and now, 5 rows');
    const html = (await pasted(page, 'text/html'))?.toString('utf8') ?? '';
    const reader = await readingPage(page);
    const rich = await reader.evaluate((text) => {
      const tables = new DOMParser().parseFromString(text, 'text/html').querySelectorAll('table');
      return [...tables].map(({ rows }) =>
        [...rows].map(({ cells }) => [...cells].map((cell) => cell.textContent)),
      );
    }, html);
    await reader.close();
    expect(rich).toHaveLength(1);
    const [head = [], ...body] = rich[0] ?? [];
    const at = (title: string) => head.indexOf(title);
    expect(body.map((cells) => cells[at('Judgement')])).toEqual(lanes);
    expect(body.map((cells) => cells[at('Change')])).toEqual(['Same', 'Fell', 'Rose', 'Same', '']);

    const lines = (await pastedText(page)).trimEnd().split(/\r?\n/);
    expect(lines.map((line) => line.split('\t'))).toEqual([head, ...body]);

    await takeAway.press('Copy as Markdown Then and now');
    const markdown = (await pastedText(page)).trimEnd().split(/\r?\n/);
    const cells = markdown.map((line) => line.slice(2, -2).split(' | '));
    expect(cells[1]?.every((cell) => /^-{3}:?$/.test(cell))).toBe(true);
    expect([cells[0], ...cells.slice(2)]).toEqual([head, ...body]);
  });

  test('words are pasted as they stand there: sentences, alternative texts, citations, address @desktop', async ({
    page,
    baseURL,
  }) => {
    await page.clock.setFixedTime('2026-09-01T10:00:00');
    const takeAway = new TakeAwayPage(page);
    await takeAway.open(pagePaths.council, '#timeline');
    const headline = await page.getByRole('heading', { level: 1 }).textContent();
    await takeAway.part('Words');
    const copied = async (what: string) => {
      await takeAway.press(`Copy ${what}`);
      await expect(takeAway.outcome).toHaveText(`Copied ${what}`);
      return pastedText(page);
    };
    const address = `${baseURL ?? ''}/councils/cheshire-east#timeline`;
    expect(await copied('the address')).toBe(address);
    expect(await copied('the sentences')).toContain('Cheshire East');
    const short = await copied('the short alternative text');
    expect(short).toBe(`Timeline of Ofsted judgements. ${headline ?? ''}.`);
    expect(short.length).toBeLessThanOrEqual(150);
    const long = await copied('the long alternative text');
    for (const part of ['Published 16 May 2024: overall effectiveness inadequate', 'July 2024']) {
      expect(long).toContain(part);
    }
    const answer = await page.request.get('/api/v1/councils/cheshire-east.json');
    const { version } = (await answer.json()) as { version: string };
    const title =
      'Rating timeline: Ofsted’s judgements of Cheshire East children’s services, by day of publication, 2014 to 20 August 2026';
    for (const [style, expected] of [
      [
        'Plain',
        `Council Inspection Tracker, “${title}”, data to 20 August 2026, version ${version}, accessed 1 September 2026, ${address}`,
      ],
      [
        'APA',
        `Council Inspection Tracker. (2026, August 20). ${title} (Version ${version}) [Chart]. Retrieved September 1, 2026, from ${address}`,
      ],
      [
        'Harvard',
        `Council Inspection Tracker (2026) ${title} [Chart]. Version ${version}, data to 20 August 2026. Available at: ${address} (Accessed: 1 September 2026).`,
      ],
    ] as const) {
      await takeAway.choose(style);
      expect(await copied('the citation')).toBe(expected);
    }
    await takeAway.choose('BibTeX');
    const bibtex = await copied('the citation');
    expect(bibtex).toMatch(/^@misc\{cheshire-east-rating-timeline-2026,\n[^]*\n\}$/);
    expect(bibtex.split('{').length).toBe(bibtex.split('}').length);
    expect(bibtex).toContain('  year = {2026},\n  month = aug,');
    expect(bibtex).toContain(`\\url{${address}}`);
  });
});

test('where the browser refuses, it says so and the text is there to be copied by hand @desktop', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('Made up', 'NotAllowedError'));
    Object.defineProperty(Clipboard.prototype, 'writeText', { value: refuse });
    Object.defineProperty(Clipboard.prototype, 'write', { value: refuse });
  });
  const takeAway = new TakeAwayPage(page);
  await takeAway.open(pagePaths.council, '#timeline');
  await takeAway.press('Copy image');
  await expect(takeAway.outcome).toHaveText('The picture could not be copied. Save it instead.');

  await takeAway.part('Words');
  await takeAway.press('Copy the short alternative text');
  await expect(takeAway.outcome).toContainText('The browser does not allow copying here.');
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected).toMatch(/^Timeline of Ofsted judgements\. Cheshire East/);

  await takeAway.part('Data');
  await takeAway.press('Copy table Judgements, by report');
  await expect(takeAway.outcome).toContainText('The browser does not allow copying here.');
  const field = takeAway.dialog.getByLabel('The table as text');
  await expect(field).toBeFocused();
  const marked = await field.evaluate((element: HTMLTextAreaElement) =>
    element.value.slice(element.selectionStart, element.selectionEnd),
  );
  // A head, a line of dashes, five, five and five judgements of 2015, 2020 and 2024.
  expect(marked.trimEnd().split('\n')).toHaveLength(2 + 15);
});

interface HandedOver {
  title: string;
  text: string;
  url: string;
  files: { name: string; type: string; bytes: number[] }[];
}

/** Gives the browser a share sheet that keeps what it is given. */
async function addShareSheet(page: Page, takesFiles: boolean): Promise<() => Promise<HandedOver>> {
  await page.addInitScript((takes) => {
    const share = async ({ files = [], ...words }: ShareData) => {
      const read = files.map(async (file) => ({
        name: file.name,
        type: file.type,
        bytes: [...new Uint8Array(await file.arrayBuffer())],
      }));
      Object.assign(window, { handedOver: { ...words, files: await Promise.all(read) } });
    };
    Object.defineProperty(Navigator.prototype, 'share', { value: share, configurable: true });
    Object.defineProperty(Navigator.prototype, 'canShare', { value: () => takes });
  }, takesFiles);
  return () => page.evaluate(() => (window as unknown as { handedOver: HandedOver }).handedOver);
}

test('the share sheet is handed the picture, with its words and its address', async ({
  page,
  baseURL,
}) => {
  const handedOver = await addShareSheet(page, true);
  const takeAway = new TakeAwayPage(page);
  await takeAway.open(pagePaths.council, '#timeline');
  await takeAway.want({ size: 'square', headline: 'Made up for sharing', format: 'SVG' });
  await takeAway.press('Share…');
  await expect(takeAway.outcome).toHaveText('Shared');
  const { title, text, url, files } = await handedOver();
  expect(title).toBe('Rating timeline');
  expect(text).toMatch(/^Timeline of Ofsted judgements\. Cheshire East/);
  expect(url).toBe(`${baseURL ?? ''}/councils/cheshire-east#timeline`);
  expect(files.map(({ name, type }) => [name, type])).toEqual([
    ['cheshire-east-rating-timeline-square.png', 'image/png'],
  ]);
  const picture = await readPng(Buffer.from(files[0]?.bytes ?? []));
  expect([picture.width, picture.height]).toEqual([1080, 1080]);
  expect(picture.texts['Title']).toBe('Made up for sharing');
});

test('a share sheet that takes no files, and a table, get the address @desktop', async ({
  page,
}) => {
  const handedOver = await addShareSheet(page, false);
  const takeAway = new TakeAwayPage(page);
  await openPage(page, pagePaths.council);
  for (const place of ['#timeline', '#improve']) {
    await takeAway.openHere(place);
    await takeAway.press('Share…');
    await expect(takeAway.outcome).toHaveText('Shared');
    const { url, files } = await handedOver();
    expect(new URL(url).hash).toBe(place);
    expect(files).toEqual([]);
    await takeAway.press('Close');
  }
});

plain.describe('on another site’s page', () => {
  plain.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  plain('the copied code shows the figure, live and frozen @desktop', async ({ page, baseURL }) => {
    const host = await HostSite.start();
    const takeAway = new TakeAwayPage(page);
    await takeAway.open('/?on=2019', '#map');
    await takeAway.part('Embed');
    const snippets: string[] = [];
    for (const kind of ['Live: always the newest data', 'Frozen: as it is now']) {
      await takeAway.choose(kind);
      await takeAway.press('Copy the code');
      await expect(takeAway.outcome).toHaveText('Copied the code');
      snippets.push(await pastedText(page));
    }
    host.write(snippets);
    await page.setViewportSize({ width: 800, height: 1400 });
    await page.goto(host.address);
    const frames = page.locator('iframe');
    await expect(frames).toHaveCount(2);
    for (const at of [0, 1]) {
      await frames.nth(at).scrollIntoViewIfNeeded();
      const figure = frames.nth(at).contentFrame();
      await expect(figure.getByRole('figure')).toBeVisible();
      await expect(figure.getByRole('heading', { level: 2 })).toHaveText(
        'Overall effectiveness as at 31 December 2019',
      );
    }
    const links = page.getByRole('link', { name: /^Map of England/ });
    await expect(links).toHaveCount(2);
    await links.first().click();
    await expect(page).toHaveURL(`${baseURL ?? ''}/?on=2019#map`);
    await host.stop();
  });
});
