import { expect } from '@playwright/test';
import { marksInFile } from './support/marksInFile.ts';
import { readingPage } from './support/readingPage.ts';
import { readPng } from './support/readPng.ts';
import { siteTest as test } from './support/siteTest.ts';
import { TakeAwayPage } from './support/TakeAwayPage.ts';

// A picture beside the figure on the page, mark by mark.

interface Marked {
  fill: string;
  letters: string;
}

/** The bars of the timeline on the page, in their order: colour as it is shown, and its grade. */
function barsOnPage(): Marked[] {
  return [...document.querySelectorAll('#timeline svg')]
    .filter((svg) => svg.checkVisibility())
    .flatMap((svg) => [...svg.querySelectorAll('[data-report]')])
    .map((bar) => ({
      fill: getComputedStyle(bar.querySelector('rect') ?? bar).fill,
      letters: bar.querySelector('text')?.textContent ?? '',
    }));
}

for (const [path, count] of [
  // Reports of 2015 and 2020, then 2024: five bars, four (care together), five.
  ['/councils/cheshire-east', 14],
  // 2015, 2019, 2023, then four judgements without an overall grade.
  ['/councils/trafford', 17],
  // Three of the five not judged in 2016.
  ['/councils/isles-of-scilly', 14],
] as const) {
  test(`${path}: every bar of the picture has the colour it has on the page @desktop`, async ({
    page,
  }) => {
    const takeAway = new TakeAwayPage(page);
    for (const [at, colours] of (['Light', 'Dark'] as const).entries()) {
      await page.emulateMedia({ colorScheme: at === 0 ? 'light' : 'dark' });
      await takeAway.open(path, '#timeline');
      const onPage = await page.evaluate(barsOnPage);
      expect(onPage).toHaveLength(count);
      const size = at === 0 ? 'web' : 'print-112';
      const svg = await takeAway.savePicture({ size, colours, format: 'SVG' });
      const png = await takeAway.savePicture({ format: 'PNG' });
      const picture = await readPng(png.bytes);
      const reader = await readingPage(page);
      const inFile = await marksInFile(reader, svg.bytes.toString('utf8'), {
        groups: '#judgements > g:has(> rect:first-child)',
        wide: picture.width,
      });
      await reader.close();
      // A narrow bar has no letter, and how long it is differs.
      const lettered = inFile.flatMap(({ letters }, at) => {
        const shown = onPage[at]?.letters ?? '';
        return /^(O|G|RI|I)$/.test(letters) && shown !== '' ? [{ letters, shown }] : [];
      });
      expect(lettered.length).toBeGreaterThan(5);
      for (const { letters, shown } of lettered) expect(letters).toBe(shown);
      const drawn = inFile.map((bar) => picture.colourOf(bar));
      expect(drawn.map(({ colour }) => colour)).toEqual(onPage.map(({ fill }) => fill));
      // Letters, signs and patterns cover less of a bar than its colour.
      expect(Math.min(...drawn.map(({ share }) => share))).toBeGreaterThan(0.5);
    }
  });
}

test('every hexagon of the map’s picture has the colour it has on the page @desktop', async ({
  page,
}) => {
  const takeAway = new TakeAwayPage(page);
  for (const [colours, query] of [
    ['Light', ''],
    ['Dark', '?on=2017&judgement=care-leavers'],
  ] as const) {
    await page.emulateMedia({ colorScheme: colours === 'Light' ? 'light' : 'dark' });
    await takeAway.open(`/${query}`, '#map');
    const onPage = await page.evaluate(() =>
      [...document.querySelectorAll('#map a[data-council]')].map((tile) => ({
        name: tile.getAttribute('data-council') ?? '',
        letters: tile.querySelector('text')?.textContent ?? '',
        colour: getComputedStyle(tile.querySelector('path') ?? tile).fill,
      })),
    );
    expect(onPage.length).toBeGreaterThan(145);
    const svg = await takeAway.savePicture({ size: 'square', colours, format: 'SVG' });
    const picture = await readPng((await takeAway.savePicture({ format: 'PNG', times: 2 })).bytes);
    const reader = await readingPage(page);
    const inFile = await marksInFile(reader, svg.bytes.toString('utf8'), {
      groups: '#councils > g',
      wide: picture.width,
    });
    await reader.close();
    expect(
      inFile.map((tile) => {
        // Inside the hexagon: its corners are those of its neighbours.
        const [x, y] = [tile.x + tile.width * 0.1, tile.y + tile.height * 0.3];
        const inner = { x, y, width: tile.width * 0.8, height: tile.height * 0.4 };
        return {
          name: tile.name,
          letters: tile.letters,
          colour: picture.colourOf(inner).colour,
        };
      }),
    ).toEqual(onPage);
  }
});
