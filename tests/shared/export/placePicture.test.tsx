import { describe, expect, it } from 'vitest';
import { picturePresets, type PicturePreset } from '#shared/export/picturePresets.ts';
import { placePicture, type Drawable } from '#shared/export/placePicture.ts';

/** A made-up figure whose chart takes a fixed height. */
function figureOf(height: number, over: Partial<Drawable> = {}): Drawable {
  return {
    name: 'eastmere-bars',
    kind: 'Bars',
    headline: 'Eastmere is imaginary',
    subtitle: 'A made-up measure of a made-up council',
    notes: ['Nothing here is real.'],
    source: 'nobody',
    dataAsAt: '2026-08-20',
    version: 'abcdef123456',
    path: '/councils/eastmere',
    alt: { short: 'Bars.', long: 'Bars of nothing.' },
    tables: [{ name: 'bars', title: 'Bars', columns: [], rows: [] }],
    sentences: [],
    embedPath: null,
    chart: {
      shape: 'wide',
      key: [{ label: 'Bar', sign: null }],
      place: ({ width, condensed }) => ({
        width,
        height: condensed ? height / 4 : height,
        marks: null,
      }),
    },
    ...over,
  };
}

function preset(id: string): PicturePreset {
  const found = picturePresets.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

const options = { site: 'https://tracker.example', withTitle: true };

describe('placePicture', () => {
  it.each([
    ['web', 1200, 675],
    ['wide', 1700, 900],
    ['square', 1080, 1080],
    ['slide', 1920, 1080],
  ])('makes %s %i by %i pixels', (id, width, height) => {
    const { pixels } = placePicture(figureOf(200), { ...options, preset: preset(id) });
    expect(pixels).toEqual({ width, height });
  });

  it.each([
    // 112 mm is 4.409 inches of 300 pixels, 170 mm is 6.693.
    ['print-112', 1323],
    ['print-170', 2008],
  ])('makes %s %i pixels wide and as high as it comes', (id, width) => {
    const low = placePicture(figureOf(200), { ...options, preset: preset(id) });
    const high = placePicture(figureOf(300), { ...options, preset: preset(id) });
    expect(low.pixels.width).toBe(width);
    // 100 units of a 96th of an inch are 312.5 pixels of a 300th.
    expect(high.pixels.height - low.pixels.height).toBeGreaterThanOrEqual(312);
    expect(high.pixels.height - low.pixels.height).toBeLessThanOrEqual(313);
  });

  it('sets text as large as everything fits: 1.25 pixels a unit for a low chart', () => {
    const { width } = placePicture(figureOf(150), { ...options, preset: preset('web') });
    expect(width).toBeCloseTo(1200 / 1.25);
  });

  it('sets smaller text for a higher chart, and condenses one that would be too small to read', () => {
    const high = placePicture(figureOf(430), { ...options, preset: preset('web') });
    expect(high.width).toBeGreaterThan(1200 / 1.25);
    expect(high.chart.placed.height).toBe(430);
    const condensed = placePicture(figureOf(1200), { ...options, preset: preset('web') });
    expect(condensed.chart.placed.height).toBe(300);
  });

  it('keeps every part in order and inside the picture', () => {
    const placed = placePicture(figureOf(200), { ...options, preset: preset('web') });
    const [headline, subtitle, notes, source] = ['headline', 'subtitle', 'notes', 'source'].map(
      (part) => placed.texts.find((text) => text.part === part),
    );
    const chartBottom = placed.chart.y + placed.chart.placed.height;
    const keyTop = placed.keyItems[0]?.y ?? 0;
    expect(headline?.baseline).toBeLessThan(subtitle?.baseline ?? 0);
    expect(subtitle?.baseline).toBeLessThan(placed.chart.y);
    expect(chartBottom).toBeLessThan(keyTop);
    expect(keyTop).toBeLessThan(notes?.baseline ?? 0);
    expect(notes?.baseline).toBeLessThan(source?.baseline ?? 0);
    const last =
      (source?.baseline ?? 0) + ((source?.lines.length ?? 1) - 1) * (source?.lineHeight ?? 0);
    expect(last).toBeLessThan(placed.height);
  });

  it('leaves headline and subtitle out without a title', () => {
    const { texts } = placePicture(figureOf(200), {
      ...options,
      withTitle: false,
      preset: preset('web'),
    });
    expect(texts.map(({ part }) => part)).toEqual(['notes', 'source']);
  });

  it('names source, day, version, licence and address', () => {
    const { texts } = placePicture(figureOf(200), { ...options, preset: preset('web') });
    const source = texts.find(({ part }) => part === 'source')?.lines.join(' ');
    expect(source).toContain('Source: nobody.');
    expect(source).toContain('Data to 20 August 2026, version abcdef123456.');
    expect(source).toContain('Open Government Licence v3.0');
    expect(source).toContain('https://tracker.example/councils/eastmere');
  });

  it('says which figure does not fit where none of it can', () => {
    const endless = figureOf(100_000);
    expect(() => placePicture(endless, { ...options, preset: preset('web') })).toThrow(
      'Bars does not fit into Web',
    );
  });
});
