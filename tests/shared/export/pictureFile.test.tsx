import ExifReader from 'exifreader';
import { http, HttpResponse } from 'msw';
import { PNG } from 'pngjs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pictureFile, type PictureChoice } from '#shared/export/pictureFile.tsx';
import { picturePresets } from '#shared/export/picturePresets.ts';
import { timelineTakeAway } from '#features/council/timelineTakeAway.ts';
import { imaginaryCouncil, imaginaryEvent } from '#tests/support/imaginaryCouncil.ts';
import { imaginaryReports } from '#tests/support/imaginaryReports.ts';
import { imaginaryTakeAway } from '#tests/support/imaginaryTakeAway.tsx';
import { server } from '#tests/support/mockServer.ts';
import { serveTypeface } from '#tests/support/serveTypeface.ts';

const site = 'https://tracker.example';
const drawn = vi.hoisted(() => ({ svg: '' }));

// There is no canvas here: an empty picture of the size asked for stands in for what it draws.
vi.mock('#shared/export/rasterise.ts', () => ({
  rasterise: (svg: string, size: { width: number; height: number }) => {
    drawn.svg = svg;
    return Promise.resolve(new Uint8Array(PNG.sync.write(new PNG(size))));
  },
}));

function withChart(figure: ReturnType<typeof imaginaryTakeAway>) {
  if (figure.chart === null) throw new Error('The figure has no chart');
  return { ...figure, chart: figure.chart };
}

const visits = withChart(imaginaryTakeAway());
const timeline = withChart(
  timelineTakeAway(
    imaginaryCouncil({
      reports: Object.values(imaginaryReports),
      events: [
        imaginaryEvent({
          id: 'notice',
          type: 'improvement-notice-issued',
          occurredOn: '2024-07-01',
        }),
      ],
    }),
  ),
);

function choose(fields: Partial<PictureChoice> & { size?: string } = {}): PictureChoice {
  const { size = 'web', ...others } = fields;
  const preset = picturePresets.find(({ id }) => id === size);
  if (preset === undefined) throw new Error(`No size ${size}`);
  return { preset, theme: 'light', withTitle: true, format: 'svg', times: 1, ...others };
}

async function svgOf(figure: typeof visits, choice: PictureChoice): Promise<Document> {
  const { blob } = await pictureFile(figure, choice, site);
  expect(blob.type).toBe('image/svg+xml');
  return new DOMParser().parseFromString(await blob.text(), 'application/xml');
}

describe('an SVG file', () => {
  const sizes = picturePresets.map(({ id }) => id);

  it.each(sizes)('of %s is strict XML with nothing editors stumble over', async (size) => {
    for (const figure of [visits, timeline]) {
      for (const theme of ['light', 'dark'] as const) {
        const xml = await svgOf(figure, choose({ size, theme }));
        expect(xml.querySelector('parsererror')).toBeNull();
        expect(xml.querySelectorAll('style, script, foreignObject, image, use, a')).toHaveLength(0);
        const attributes = [...xml.querySelectorAll('*')].flatMap((element) => [
          ...element.attributes,
        ]);
        const faults = attributes.filter(
          ({ name, value }) =>
            /^(class|style|on.*|(xlink:)?href|data-.*)$/.test(name) ||
            /url\(|var\(|currentColor|NaN|undefined/.test(value),
        );
        expect(faults.map(({ name, value }) => `${name}="${value}"`)).toEqual([]);
      }
    }
  });

  it('has the figure’s words as text, and a title and description', async () => {
    const xml = await svgOf(visits, choose());
    const text = (selector: string) =>
      xml.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();
    expect(text('title')).toBe('Eastmere: visits “rose” to 3 & more');
    expect(text('desc')).toBe('Eastmere had 1 visit in 2020 & 3 in 2026 – “more” than <ever>.');
    expect(text('#headline')).toBe('Eastmere: visits “rose” to 3 & more');
    expect(text('#notes')).toBe('Made up for tests. Years are <calendar> years.');
    expect(text('#source')).toBe(
      'Source: Made-up visits. Data to 20 August 2026, version made-up-1. ' +
        'Council Inspection Tracker, under the Open Government Licence v3.0: ' +
        'https://tracker.example/councils/eastmere?a=1&b=2#visits',
    );
    expect(xml.querySelector('#bars rect')?.getAttribute('height')).toBe('60');
  });

  it('without a title leaves headline and subtitle out', async () => {
    const xml = await svgOf(visits, choose({ withTitle: false }));
    expect(xml.querySelector('#headline')).toBeNull();
    expect(xml.querySelector('#source')).not.toBeNull();
  });

  it('drops characters XML has no place for', async () => {
    const xml = await svgOf({ ...visits, headline: 'Pasted\u0008 words\u0000' }, choose());
    expect(xml.querySelector('parsererror')).toBeNull();
    expect(xml.querySelector('title')?.textContent).toBe('Pasted words');
  });
});

describe('a PNG file', () => {
  let font: Buffer;
  beforeEach(() => {
    font = serveTypeface();
  });

  async function pngOf(choice: PictureChoice) {
    const { name, blob } = await pictureFile(visits, { ...choice, format: 'png' }, site);
    expect(blob.type).toBe('image/png');
    const file = Buffer.from(await blob.arrayBuffer());
    return { name, file, png: PNG.sync.read(file) };
  }

  it.each([
    ['web', 1, 1200, 675],
    ['wide', 1, 1700, 900],
    ['web', 2, 2400, 1350],
  ] as const)('of %s at %d times is %d by %d pixels', async (size, times, width, height) => {
    const { png } = await pngOf(choose({ size, times }));
    expect([png.width, png.height]).toEqual([width, height]);
    const svg = new DOMParser().parseFromString(drawn.svg, 'application/xml').documentElement;
    expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual([
      String(width),
      String(height),
    ]);
  });

  it('for paper is as wide as the paper at its resolution', async () => {
    // 112 mm / 25.4 * 300 = 1322.8 pixels; twice as many at 600 to the inch, 23622 a metre.
    const { png, file } = await pngOf(choose({ size: 'print-112', times: 2 }));
    expect(png.width).toBe(2646);
    const tags = await ExifReader.load(file, { async: true });
    expect(tags['Pixels Per Unit X']?.value).toBe(23622);
  });

  it('is drawn in the site’s typeface, which comes with the drawing', async () => {
    await pngOf(choose());
    const xml = new DOMParser().parseFromString(drawn.svg, 'application/xml');
    expect(xml.querySelector('parsererror')).toBeNull();
    const [, family, weights, data = ''] =
      /font-family:"([^"]*)";font-weight:([\d ]+);src:url\(data:font\/woff2;base64,([^)]*)\)/.exec(
        xml.querySelector('style')?.textContent ?? '',
      ) ?? [];
    expect([family, weights]).toEqual(['Public Sans', '100 900']);
    expect(Buffer.from(data, 'base64').equals(font)).toBe(true);
  });

  it('carries the alternative text', async () => {
    const { file } = await pngOf(choose());
    const { xmp } = await ExifReader.load(file, { expanded: true, async: true });
    expect(xmp?.['AltTextAccessibility']).toMatchObject({
      description: 'Bars of visits to Eastmere, 3 of them in 2026.',
    });
  });
});

it.each([
  [404, 'Not found'],
  [200, '<!doctype html>'],
])('makes no PNG in another typeface where the font answers %d %j', async (status, body) => {
  vi.resetModules();
  const fresh = await import('#shared/export/pictureFile.tsx');
  server.use(
    http.get('*/public-sans-latin-wght-normal.woff2', () => new HttpResponse(body, { status })),
  );
  const asked = () => fresh.pictureFile(visits, choose({ format: 'png' }), site);
  await expect(asked()).rejects.toThrow('The typeface could not be loaded');
  // The next try may succeed.
  serveTypeface();
  expect((await asked()).name).toBe('eastmere-visits-by-year-web.png');
});

it.each([
  [{}, 'eastmere-visits-by-year-web.svg'],
  [{ times: 2 }, 'eastmere-visits-by-year-web.svg'],
  [{ format: 'png', times: 2, theme: 'dark' }, 'eastmere-visits-by-year-web-dark-2x.png'],
  [{ size: 'print-170', withTitle: false }, 'eastmere-visits-by-year-print-170-untitled.svg'],
] as const)('names %j %s', async (fields, name) => {
  serveTypeface();
  expect((await pictureFile(visits, choose(fields), site)).name).toBe(name);
});
