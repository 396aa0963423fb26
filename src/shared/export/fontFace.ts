import fontAddress from '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?url';

/** The first bytes of a WOFF2 file. */
const signature = 'wOF2';
/** Letters of a function call's arguments at a time. */
const piece = 0x2000;

let face: Promise<string> | null = null;

async function load(): Promise<string> {
  const response = await fetch(fontAddress);
  if (!response.ok) throw new Error(`The font file answers with ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let letters = '';
  for (let at = 0; at < bytes.length; at += piece) {
    letters += String.fromCharCode(...bytes.subarray(at, at + piece));
  }
  if (!letters.startsWith(signature)) throw new Error('The font file is no font');
  return `@font-face{font-family:"Public Sans";font-weight:100 900;src:url(data:font/woff2;base64,${btoa(letters)}) format("woff2")}`;
}

/**
 * The site's typeface as a rule of a style sheet that needs nothing from outside. Fetched once; after
 * a failure, which is thrown, the next call tries again.
 */
export function fontFace(): Promise<string> {
  face ??= load().catch((cause: unknown) => {
    face = null;
    throw new Error(
      'The typeface could not be loaded, so the picture was not made. Check the connection and try again, or save the SVG.',
      { cause },
    );
  });
  return face;
}
