import { expect, type Page } from '@playwright/test';
import { measurePictures } from './support/measurePictures.ts';
import { pagePaths } from './support/pagePaths.ts';
import { readingPage } from './support/readingPage.ts';
import { readPng } from './support/readPng.ts';
import { siteTest as test } from './support/siteTest.ts';
import { TakeAwayPage } from './support/TakeAwayPage.ts';

// Pictures as they come out of a browser: the files themselves, read by other programs.

/** Width and height of a PNG at 1 times; on paper 25.4 mm are 300 pixels, as high as it comes. */
const sizes = {
  web: [1200, 675],
  wide: [1700, 900],
  square: [1080, 1080],
  slide: [1920, 1080],
  'print-112': [1323, null],
  'print-170': [2008, null],
} as const;
type Size = keyof typeof sizes;
const sizeIds = Object.keys(sizes) as Size[];

/** Pixels for each metre: 96 and 300 an inch of 25.4 mm, at 1 times. */
const perMetre = (size: Size, times: number) =>
  Math.round(((size.startsWith('print') ? 300 : 96) * times * 1000) / 25.4);

interface Case {
  path: string;
  place: string;
  /** Base of the files' names. */
  name: string;
  /** In the alternative text of every such figure. */
  alt: RegExp;
  /** Two of the sizes are saved as PNG, too: this often, in these colours. */
  png: readonly [Size, 1 | 2 | 4, 'Light' | 'Dark'][];
}

const timeline = (id: string, png: Case['png']): Case => ({
  path: `/councils/${id}`,
  place: '#timeline',
  name: `${id}-rating-timeline`,
  alt: /^Timeline/,
  png,
});

const cases: readonly Case[] = [
  timeline('cheshire-east', [
    ['web', 4, 'Light'],
    ['print-112', 1, 'Dark'],
  ]),
  timeline('bournemouth-christchurch-and-poole', [['square', 2, 'Dark']]),
  timeline('trafford', [['slide', 1, 'Light']]),
  timeline('isles-of-scilly', [['print-170', 1, 'Light']]),
  {
    path: '/',
    place: '#map',
    name: 'england-overall-2026-08-20-map',
    alt: /^Map, a hexagon for each council\. /,
    png: [['wide', 1, 'Dark']],
  },
  {
    path: '/',
    place: '#two-dates',
    name: 'england-overall-2019-12-31-to-2026-08-20-two-dates',
    alt: /^Bands between the grades on two days\. /,
    png: [['print-112', 2, 'Light']],
  },
  {
    path: pagePaths.plan,
    place: '#timeline',
    name: 'cheshire-east-2024-plan-timeline',
    alt: /^Timeline of an action plan\. /,
    png: [['web', 2, 'Dark']],
  },
  {
    path: pagePaths.plan,
    place: '#burn-up',
    name: 'cheshire-east-2024-burn-up',
    alt: /^Line chart of an action plan\. /,
    png: [['square', 1, 'Light']],
  },
];

/** Words of a file as a drawing program finds them: by the names of their groups. */
async function wordsOf(page: Page, svg: string) {
  return page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'application/xml');
    const read = (selector: string) => file.querySelector(selector)?.textContent ?? null;
    return {
      title: read('title'),
      description: read('desc'),
      headline: read('#headline'),
      subtitle: read('#subtitle'),
      source: read('#source') ?? '',
      paper: file.querySelector('#background rect')?.getAttribute('fill'),
      width: file.documentElement.getAttribute('width'),
    };
  }, svg);
}

const version = async (page: Page): Promise<string> => {
  const answer = await page.request.get('/api/v1/councils/cheshire-east.json');
  return ((await answer.json()) as { version: string }).version;
};

for (const { path, place, name, alt, png } of cases) {
  test(`${name}: every size as SVG, and as PNG with its papers @desktop`, async ({
    page,
    baseURL,
  }) => {
    const takeAway = new TakeAwayPage(page);
    await takeAway.open(path, place);
    const address = `${baseURL ?? ''}${path}${place}`;
    const suggested = await takeAway.headline.inputValue();
    const saved = [];
    for (const [at, size] of sizeIds.entries()) {
      const colours = at % 2 === 0 ? 'Light' : 'Dark';
      const withTitle = at % 3 !== 2;
      const file = await takeAway.savePicture({ size, colours, withTitle, format: 'SVG' });
      saved.push({ size, colours, withTitle, ...file });
    }

    for (const [size, times, colours] of png) {
      const headline = `Eastmere’s “R&D” <b>fell</b>, made up for ${size}`;
      const file = await takeAway.savePicture({
        size,
        times,
        colours,
        headline,
        withTitle: true,
        format: 'PNG',
      });
      const dark = colours === 'Dark' ? '-dark' : '';
      expect(file.name).toBe(`${name}-${size}${dark}${times === 1 ? '' : `-${times}x`}.png`);
      const picture = await readPng(file.bytes);
      const [width, height] = sizes[size];
      expect(picture.width).toBe(width * times);
      if (height !== null) expect(picture.height).toBe(height * times);
      await expect(takeAway.outcome).toContainText(`${picture.width} by ${picture.height} pixels`);
      expect(picture.resolution).toEqual([perMetre(size, times), perMetre(size, times)]);
      expect(picture.colourOf({ x: 0, y: 0, width: 8, height: 8 })).toEqual({
        colour: colours === 'Dark' ? 'rgb(20, 24, 28)' : 'rgb(255, 255, 255)',
        share: 1,
      });
      const { texts, xmp } = picture;
      expect(texts).toMatchObject({ Title: headline, URL: address });
      expect(texts['Description']).toContain(suggested);
      expect(texts['Copyright']).toContain('Open Government Licence v3.0');
      expect(texts['Source']).toContain(`Data to 20 August 2026, version ${await version(page)}.`);
      expect(xmp['AltTextAccessibility']).toMatch(alt);
      expect(xmp['ExtDescrAccessibility']).toBe(texts['Description']);
      expect(xmp).toMatchObject({
        title: headline,
        identifier: address,
        VersionID: await version(page),
        WebStatement: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      });
    }

    const reader = await readingPage(page);
    for (const { size, colours, withTitle, name: fileName, bytes } of saved) {
      const parts = [name, size, colours === 'Dark' ? 'dark' : '', withTitle ? '' : 'untitled'];
      expect(fileName).toBe(`${parts.filter((part) => part !== '').join('-')}.svg`);
      const svg = bytes.toString('utf8');
      const groups = ['title', 'description', 'background', 'chart', 'rules', 'source'];
      const [measured] = await reader.evaluate(measurePictures, [
        { svg, groups: [...groups, ...(withTitle ? ['headline', 'subtitle'] : [])] },
      ]);
      expect(measured?.faults, fileName).toEqual([]);
      const words = await wordsOf(reader, svg);
      expect(words.title).toBe(suggested);
      expect(words.headline).toBe(withTitle ? suggested : null);
      expect(words.description).toContain(suggested);
      expect(words.paper).toBe(colours === 'Dark' ? '#14181c' : '#ffffff');
      expect(words.source).toContain('Data to 20 August 2026');
      expect(words.source).toContain('Open Government Licence v3.0');
      expect(words.source).toContain(address);
      expect(words.width).toBe(
        size.startsWith('print') ? `${size.slice('print-'.length)}mm` : String(sizes[size][0]),
      );
    }
  });
}

test('a headline of the reader’s stands in the SVG as it was written @desktop', async ({
  page,
}) => {
  const takeAway = new TakeAwayPage(page);
  await takeAway.open(pagePaths.council, '#timeline');
  const headline = "=SUM(A1) & “<script>alert(1)</script>” ]]> 'Norwick' --> 🏥 żółć";
  const { bytes } = await takeAway.savePicture({ headline, format: 'SVG' });
  // Nothing written: the suggested one.
  const { bytes: usual } = await takeAway.savePicture({ headline: '  ', format: 'SVG' });
  await expect(takeAway.headline).toHaveValue('  ');
  const reader = await readingPage(page);
  const words = await wordsOf(reader, bytes.toString('utf8'));
  expect(words.title).toBe(headline);
  expect(words.headline).toBe(headline);
  const { headline: suggested } = await wordsOf(reader, usual.toString('utf8'));
  expect(suggested).toMatch(/^Cheshire East: /);
});

test('a PNG is set in the site’s typeface, not in one that stands in for it @desktop', async ({
  page,
}) => {
  const takeAway = new TakeAwayPage(page);
  await takeAway.open(pagePaths.council, '#timeline');
  // Letters that differ most from Arial’s: a fifth of a letter in all would be too little.
  const headline = 'WWWW mmmm llll iiii jjjj ffff';
  const svg = await takeAway.savePicture({ size: 'web', headline, format: 'SVG' });
  const picture = await readPng((await takeAway.savePicture({ format: 'PNG', times: 2 })).bytes);
  const reader = await readingPage(page);
  const [line] = await reader.evaluate(
    ([text, width]) => {
      document.body.innerHTML = text.replace(/^<\?xml.*\n/, '');
      const drawing = document.querySelector('svg');
      const first = document.querySelector<SVGTSpanElement>('#headline tspan');
      const pen = document.createElement('canvas').getContext('2d');
      if (drawing === null || first === null || pen === null) return [];
      const scale = width / drawing.viewBox.baseVal.width;
      const size = Number.parseFloat(getComputedStyle(first).fontSize) * scale;
      const inkOf = (family: string) => {
        pen.font = `700 ${size}px ${family}`;
        const ink = pen.measureText(first.textContent);
        return ink.actualBoundingBoxRight + ink.actualBoundingBoxLeft;
      };
      const [x = 0, y = 0] = ['x', 'y'].map((name) => Number(first.getAttribute(name)) * scale);
      return [{ x, y, size, site: inkOf("'Public Sans'"), other: inkOf('Arial, sans-serif') }];
    },
    [svg.bytes.toString('utf8'), picture.width] as const,
  );
  if (line === undefined) throw new Error('There is no headline');
  const { x, y, size, site, other } = line;
  expect(Math.abs(site - other)).toBeGreaterThan(10);
  const box = { x: x - size, y: y - size * 0.6, width: site * 1.5, height: size * 0.6 };
  const inked = picture.inkedColumns(box, 'rgb(255, 255, 255)');
  const drawn = (inked.at(-1) ?? 0) - (inked[0] ?? 0) + 1;
  expect(Math.abs(drawn - site)).toBeLessThan(4);
});
