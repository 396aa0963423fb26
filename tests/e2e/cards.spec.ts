import { expect, test } from '@playwright/test';
import ExifReader from 'exifreader';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { picturePalettes } from '#shared/export/picturePalettes.ts';
import { siteFolder } from './support/siteFolder.ts';
import { sitePages } from './support/sitePages.ts';

// These read the built files themselves; once is enough.

/** What a page's head says under a property. */
function property(html: string, name: string): string {
  const found = new RegExp(`property="${name}" content="([^"]*)"`).exec(html)?.[1];
  if (found === undefined) throw new Error(`There is no ${name}`);
  return found;
}

function unescaped(text: string): string {
  return text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function cardFile(html: string): string {
  return new URL(property(html, 'og:image')).pathname.slice(1);
}

/** How many pixels there are of each colour, by its number. */
function coloursOf({ data }: PNG): Map<number, number> {
  const counts = new Map<number, number>();
  let start = 0;
  for (let at = 4; at <= data.length; at += 4) {
    // Counted in runs: most pixels are as the one before them.
    if (at < data.length && data.readUInt32BE(at) === data.readUInt32BE(start)) continue;
    const colour = data.readUInt32BE(start) >>> 8;
    counts.set(colour, (counts.get(colour) ?? 0) + (at - start) / 4);
    start = at;
  }
  return counts;
}

async function readCard(file: string): Promise<PNG> {
  return PNG.sync.read(await readFile(join(siteFolder, file)));
}

test('every page has a card of the size it says, with a drawing on it @desktop', async () => {
  test.setTimeout(120_000);
  const files = new Set<string>();
  for (const { path, html } of await sitePages()) {
    expect(property(html, 'og:image:width'), path).toBe('1200');
    expect(property(html, 'og:image:height'), path).toBe('630');
    expect(property(html, 'og:image:alt').length, path).toBeGreaterThan(20);
    files.add(cardFile(html));
  }
  // 158 councils, Explore, all plans, the plans of which there are actions, 38 themes, and five of
  // the six national pages: which councils are compared is only known in the browser.
  expect(files.size).toBeGreaterThan(158 + 2 + 20 + 38 + 5);
  for (const file of files) {
    const card = await readCard(file);
    expect([card.width, card.height], file).toEqual([1200, 630]);
    const colours = [...coloursOf(card).values()];
    expect(colours.length, `${file} has more than paper and ink`).toBeGreaterThan(20);
    const paper = Math.max(...colours) / (card.width * card.height);
    expect(paper, `${file} is not blank`).toBeLessThan(0.97);
  }
});

test('every council’s card is its own, and says in words what it shows @desktop', async () => {
  const councils = (await sitePages()).filter(({ path }) => path.startsWith('/councils/'));
  expect(councils).toHaveLength(158);
  for (const what of ['og:image', 'og:image:alt']) {
    expect(new Set(councils.map(({ html }) => property(html, what))).size, what).toBe(158);
  }
});

test('the cards show the grades in the colours of the page @desktop', async () => {
  const { grade } = picturePalettes.light;
  const shown = async (file: string) => {
    const colours = coloursOf(await readCard(file));
    const ids = ['outstanding', 'good', 'requires-improvement', 'inadequate'] as const;
    return ids.filter((id) => (colours.get(Number.parseInt(grade[id].slice(1), 16)) ?? 0) > 1500);
  };
  // judgements.csv: all RI but overall and care leavers in 2024, which were inadequate.
  expect(await shown('cards/councils/cheshire-east.png')).toEqual([
    'requires-improvement',
    'inadequate',
  ]);
  expect(await shown('cards/councils/trafford.png')).toEqual([
    'outstanding',
    'good',
    'requires-improvement',
    'inadequate',
  ]);
  for (const national of ['explore', 'england', 'after-inadequate']) {
    expect(await shown(`cards/${national}.png`), national).toHaveLength(4);
  }
});

test('cards are small @desktop', async () => {
  const names = await readdir(join(siteFolder, 'cards'), { recursive: true });
  for (const name of names.filter((one) => one.endsWith('.png'))) {
    const { size } = await stat(join(siteFolder, 'cards', name));
    expect(size, name).toBeLessThan(100_000);
  }
});

test('another program reads the alternative text and the source from a card @desktop', async () => {
  for (const { path, html } of (await sitePages()).slice(0, 20)) {
    const file = await readFile(join(siteFolder, cardFile(html)));
    const tags = ExifReader.load(file);
    const words = (name: string) =>
      (tags as Record<string, { description?: string }>)[name]?.description;
    expect(words('AltTextAccessibility'), path).toBe(unescaped(property(html, 'og:image:alt')));
    expect(words('Source (en-GB)'), path).toContain('Data to 20 August 2026');
  }
});

test('no browser is sent what draws a card @desktop', async () => {
  const scripts = (await readdir(siteFolder, { recursive: true })).filter((one) =>
    one.endsWith('.js'),
  );
  for (const name of scripts) {
    const text = await readFile(join(siteFolder, name), 'utf8');
    expect(/og:image|resvg|renderToStaticMarkup/.exec(text)?.[0], name).toBeUndefined();
  }
});
