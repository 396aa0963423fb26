import { expect, test, type Page } from '@playwright/test';
import { textWidth } from '#shared/format/textWidth.ts';
import type { DrawnPicture } from '#tests/support/drawPictures.tsx';
import { everyPicture } from './support/everyPicture.ts';
import { measurePictures, type MeasuredPicture } from './support/measurePictures.ts';
import { setTypeface } from './support/setTypeface.ts';

/** Pictures that go into the browser at once. */
const batch = 60;
/** Least sizes of text: pixels of a PNG at 1 times; points on paper. */
const least = { pixels: 11, points: 7 };
/** A unit of a picture for paper is a CSS pixel. */
const pointsAPixel = 0.75;

/** Kerning draws most pairs of letters together and some apart: a short word by less than this. */
const kerned = 0.5;

/** Every how many figures one is measured without the typeface. */
const everyOther = 3;

interface Measured {
  picture: DrawnPicture;
  measured: MeasuredPicture;
}

function groupsOf({ has }: DrawnPicture): string[] {
  return [
    ...['title', 'description', 'background', 'chart', 'rules', 'source'],
    ...(has.title ? ['headline', 'subtitle'] : []),
    ...(has.notes ? ['notes'] : []),
    ...(has.key ? ['key'] : []),
  ];
}

async function measure(page: Page, pictures: readonly DrawnPicture[]): Promise<Measured[]> {
  const all: Measured[] = [];
  for (let from = 0; from < pictures.length; from += batch) {
    const some = pictures.slice(from, from + batch);
    const found = await page.evaluate(
      measurePictures,
      some.map((picture) => ({ svg: picture.svg, groups: groupsOf(picture) })),
    );
    some.forEach((picture, at) => {
      const measured = found[at];
      if (measured !== undefined) all.push({ picture, measured });
    });
  }
  expect(all.length).toBe(pictures.length);
  return all;
}

/** What is wrong with the drawing or too small to read, a line each. */
function faultsOf(all: readonly Measured[]): string[] {
  return all.flatMap(({ picture: { name, preset, onPaper, pixels, width }, measured }) => {
    const small = measured.lines.flatMap(({ text, size }) => {
      const shown = onPaper ? size * pointsAPixel : (size * pixels.width) / width;
      const bar = onPaper ? least.points : least.pixels;
      return shown < bar ? [`“${text}” is ${shown} high`] : [];
    });
    return [...measured.faults, ...small].map((fault) => `${name}, ${preset}: ${fault}`);
  });
}

/** Lines that the browser set wider than they were laid out for. */
function widerThanLaidOut(all: readonly Measured[]): string[] {
  return all
    .flatMap(({ measured }) => measured.lines)
    .filter(
      ({ text, size, weight, width }) =>
        textWidth(text, size, weight === 700 ? 700 : 400) < Math.min(width * 0.995, width - kerned),
    )
    .map(({ text, width }) => `“${text}”: ${width}`);
}

test.describe('every picture of the real data @desktop', () => {
  // One after the other, so that they are drawn once.
  test.describe.configure({ mode: 'default', timeout: 600_000 });
  let drawn: ReturnType<typeof everyPicture> | null = null;
  const pictures = () => (drawn ??= everyPicture());

  test('has its text whole, apart and large enough, light and with its title', async ({ page }) => {
    const { titled } = await pictures();
    // 158 councils at six preset sizes and as cards.
    expect(titled.length).toBeGreaterThanOrEqual(158 * 7);
    await setTypeface(page, 'site');
    const all = await measure(page, titled);
    expect(faultsOf(all)).toEqual([]);
    expect(widerThanLaidOut(all)).toEqual([]);
    // Every line there is was measured.
    const written = titled.map(
      ({ svg }) => svg.match(/<(?:t(?:ext|span)\b[^>]*|\/tspan)>\s*[^<\s]/g)?.length,
    );
    expect(all.map(({ measured }) => measured.lines.length)).toEqual(written);
  });

  test('and where the typeface is missing and Arial or its like stands in', async ({ page }) => {
    const { titled } = await pictures();
    await setTypeface(page, 'missing');
    const names = [...new Set(titled.map(({ name }) => name))];
    // Its letters are narrower, so that some figures of each kind are enough.
    const some = new Set(names.filter((_, at) => at % everyOther === 0));
    expect(
      faultsOf(
        await measure(
          page,
          titled.filter(({ name }) => some.has(name)),
        ),
      ),
    ).toEqual([]);
  });

  test('and dark, without its title', async ({ page }) => {
    const { untitled } = await pictures();
    await setTypeface(page, 'site');
    expect(faultsOf(await measure(page, untitled))).toEqual([]);
  });
});

test('the measure sees what is wrong with a picture @desktop', async ({ page }) => {
  await setTypeface(page, 'site');
  const picture = (inside: string) => ({
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" font-family="Public Sans">${inside}</svg>`,
    groups: [],
  });
  const cases: [string, RegExp][] = [
    ['<text x="150" y="50" font-size="20">Too wide</text>', /leaves the picture/],
    ['<text x="4" y="10" font-size="20">Too high</text>', /leaves the picture/],
    [
      '<text font-size="20"><tspan x="9" y="50">One</tspan><tspan x="20" y="60">Two</tspan></text>',
      /“One” lies over “Two”/,
    ],
    [
      '<g id="key"><g><rect x="9" y="40" width="16" height="16"/></g><text x="20" y="50">Sign</text></g>',
      /lies over a sign of the key/,
    ],
    [
      '<g id="key"><g><g><rect x="9" y="40" width="16" height="16"/><text x="12" y="53">Wide</text></g></g></g>',
      /lies over a sign of the key/,
    ],
    [
      '<g id="chart" transform="translate(50 0)"><rect x="9" y="30" width="20" height="30"/><text x="12" y="50">Long</text></g>',
      /half on a mark/,
    ],
    [
      '<text transform="translate(50 90) rotate(-90)" font-size="12">Upright and much too long</text>',
      /leaves the picture/,
    ],
    [
      '<text transform="translate(50 90) rotate(-90)" font-size="12">Upright</text><text x="45" y="70">Level</text>',
      /“Upright” lies over “Level”/,
    ],
    ['<text x="9" y="50">R&D</text>', /is not XML/],
    ['<style>text { fill: red }</style>', /has a style/],
    ['<rect class="mark"/>', /has class=/],
    ['<rect fill="url(#hatch)"/>', /has fill=/],
    ['<g id="a"/><g id="a"/>', /has the id a twice/],
  ];
  const found = await page.evaluate(
    measurePictures,
    cases.map(([inside]) => picture(inside)),
  );
  cases.forEach(([inside, fault], at) => {
    expect(found[at]?.faults.join('; '), inside).toMatch(fault);
  });
  const [sound, held] = await page.evaluate(measurePictures, [
    { ...picture('<g id="chart"><text x="9" y="50">Sound</text></g>'), groups: ['chart', 'key'] },
    // A letter that its sign of the key holds whole.
    picture(
      '<g id="key"><g><g><rect x="9" y="40" width="16" height="16"/><text x="14" y="52" font-size="10">I</text></g></g></g>',
    ),
  ]);
  expect(sound?.faults).toEqual(['has no key']);
  expect(held?.faults).toEqual([]);
});
