import { readFileSync } from 'node:fs';
import { http, HttpResponse } from 'msw';
import { server } from './mockServer.ts';

const file =
  'node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2';

/** Serves the site's font file, as a built site does, for the rest of the test; gives its bytes. */
export function serveTypeface(): Buffer<ArrayBuffer> {
  const bytes = readFileSync(file);
  server.use(
    http.get('*/public-sans-latin-wght-normal.woff2', () =>
      HttpResponse.arrayBuffer(new Uint8Array(bytes).buffer),
    ),
  );
  return bytes;
}
