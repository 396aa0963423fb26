import ExifReader from 'exifreader';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { addPngChunks } from '#shared/export/addPngChunks.ts';
import { pngPapers } from '#shared/export/pngPapers.ts';
import { xmpPacket } from '#shared/export/xmpPacket.ts';
import { imaginaryTakeAway } from '#tests/support/imaginaryTakeAway.tsx';

const site = 'https://tracker.example';
const figure = imaginaryTakeAway();
const licence = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

async function readBack(resolution: number) {
  const png = new Uint8Array(PNG.sync.write(new PNG({ width: 3, height: 2 })));
  const file = Buffer.concat(addPngChunks(png, pngPapers(figure, site, resolution)));
  return { tags: await ExifReader.load(file, { expanded: true, async: true }), file };
}

describe('the papers of a PNG, read by another program', () => {
  it('has its texts, letter by letter', async () => {
    const { tags } = await readBack(96);
    const text = Object.fromEntries(
      Object.entries(tags.pngText ?? {}).map(([key, tag]) => [
        key.replace(/ \(.*/, ''),
        tag.description,
      ]),
    );
    expect(text).toMatchObject({
      Title: 'Eastmere: visits “rose” to 3 & more',
      Description: 'Eastmere had 1 visit in 2020 & 3 in 2026 – “more” than <ever>.',
      Author: 'Council Inspection Tracker',
      Source: 'Made-up visits. Data to 20 August 2026, version made-up-1.',
      Copyright: `Contains public sector information licensed under the Open Government Licence v3.0. Open Government Licence v3.0, ${licence}`,
      URL: 'https://tracker.example/councils/eastmere?a=1&b=2#visits',
    });
    expect(Object.keys(text)).not.toContain('Software');
  });

  it('has alternative texts, rights and version as XMP', async () => {
    const { tags } = await readBack(96);
    const described = Object.fromEntries(
      Object.entries(tags.xmp ?? {}).map(([key, tag]) => [
        key,
        typeof tag === 'object' ? tag.description : tag,
      ]),
    );
    expect(described).toMatchObject({
      AltTextAccessibility: 'Bars of visits to Eastmere, 3 of them in 2026.',
      ExtDescrAccessibility: 'Eastmere had 1 visit in 2020 & 3 in 2026 – “more” than <ever>.',
      title: 'Eastmere: visits “rose” to 3 & more',
      creator: 'Council Inspection Tracker',
      identifier: 'https://tracker.example/councils/eastmere?a=1&b=2#visits',
      VersionID: 'made-up-1',
      WebStatement: licence,
      Credit: 'Council Inspection Tracker',
    });
  });

  // 96 / 0.0254 = 3779.53, 300 / 0.0254 = 11811.02, 1200 / 0.0254 = 47244.09.
  it.each([
    [96, 3780],
    [300, 11811],
    [1200, 47244],
  ])('says %d pixels an inch as %d a metre', async (perInch, perMetre) => {
    const { tags } = await readBack(perInch);
    expect(tags.png?.['Pixels Per Unit X']?.value).toBe(perMetre);
    expect(tags.png?.['Pixels Per Unit Y']?.value).toBe(perMetre);
    expect(tags.png?.['Pixel Units']?.description).toBe('meters');
  });

  it('leaves a file whose checksums hold', async () => {
    const { file } = await readBack(96);
    expect(PNG.sync.read(file)).toMatchObject({ width: 3, height: 2 });
  });
});

it('writes XMP that is strict XML, whatever the texts', () => {
  const packet = xmpPacket(
    { ...figure, headline: 'a]]><b a="\'">&amp;\u0000\u0008\uD800', version: '<?v?>' },
    site,
  );
  const xml = new DOMParser().parseFromString(
    packet.replace(/^<\?xpacket[^\n]*\n/, ''),
    'application/xml',
  );
  expect(xml.querySelector('parsererror')).toBeNull();
  const ns = 'http://purl.org/dc/elements/1.1/';
  const [title] = xml.getElementsByTagNameNS(ns, 'title');
  expect(title?.textContent).toBe('a]]><b a="\'">&amp;');
});
