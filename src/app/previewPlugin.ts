import compression from 'compression';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Connect, Plugin } from 'vite';

/** Makes `vite preview` answer as a host of files does: compressed, and 404 with the site's own page. */
export function previewPlugin(): Plugin {
  return {
    name: 'tracker:preview',
    config: () => ({ appType: 'mpa' }),
    configurePreviewServer(server) {
      // Typed for Express, written for any Node server.
      server.middlewares.use(compression() as unknown as Connect.NextHandleFunction);
      return () => {
        server.middlewares.use((request, response) => {
          const { root, build } = server.config;
          response.statusCode = 404;
          response.setHeader('cache-control', 'no-cache');
          if (!request.headers.accept?.includes('text/html')) {
            response.setHeader('content-type', 'application/json');
            response.end('{"error":"There is no such file"}');
            return;
          }
          void readFile(path.resolve(root, build.outDir, '404.html')).then((page) => {
            response.setHeader('content-type', 'text/html; charset=utf-8');
            response.end(page);
          });
        });
      };
    },
  };
}
