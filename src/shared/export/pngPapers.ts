import { figurePapers } from './figurePapers.ts';
import { pngChunk } from './pngChunk.ts';
import type { TakeAway } from './TakeAway.ts';
import { xmpPacket } from './xmpPacket.ts';

const millimetresPerInch = 25.4;

/** Text in UTF-8, uncompressed, under a keyword; the keyword is not translated. */
function textChunk(keyword: string, text: string, language = ''): Uint8Array<ArrayBuffer> {
  return pngChunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0${language}\0\0${text}`));
}

function resolutionChunk(perInch: number): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round((perInch * 1000) / millimetresPerInch);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  // The unit is the metre.
  view.setUint8(8, 1);
  return pngChunk('pHYs', data);
}

/**
 * A picture's papers as chunks of a PNG file: resolution in pixels per inch, title, description,
 * source, licence and address as text (PNG specification, 11.3), and all of it once more as XMP.
 */
export function pngPapers(
  figure: Omit<TakeAway, 'chart'>,
  site: string,
  resolution: number,
): Uint8Array<ArrayBuffer>[] {
  const { source, licence, attribution, publisher, address } = figurePapers(figure, site);
  const english = 'en-GB';
  return [
    resolutionChunk(resolution),
    textChunk('XML:com.adobe.xmp', xmpPacket(figure, site)),
    textChunk('Title', figure.headline, english),
    textChunk('Description', figure.alt.long, english),
    textChunk('Author', publisher, english),
    textChunk('Source', source, english),
    textChunk('Copyright', `${attribution} ${licence}`, english),
    textChunk('URL', address),
  ];
}
