import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

interface PaintingFiles {
  renderer: Uint8Array<ArrayBuffer>;
  fonts: Uint8Array<ArrayBuffer>[];
}

async function read(file: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(resolve(file)));
}

/**
 * What a drawing is painted with outside a browser: the renderer, as WebAssembly, and the site's
 * typeface in the weights that pictures use. The same bytes on every machine.
 */
export async function paintingFiles(): Promise<PaintingFiles> {
  const [renderer, ...fonts] = await Promise.all([
    read('@resvg/resvg-wasm/index_bg.wasm'),
    ...[400, 700].map((weight) =>
      read(`@fontsource/public-sans/files/public-sans-latin-${weight}-normal.woff2`),
    ),
  ]);
  return { renderer, fonts };
}
