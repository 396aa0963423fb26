import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Makes `vite preview` answer as a host of files does: an unknown address gets the site's 404 page. */
export function previewPlugin(): Plugin {
  return {
    name: 'tracker:preview',
    config: (_, { isPreview }) => (isPreview === true ? { appType: 'mpa' } : {}),
    configurePreviewServer(server) {
      const { root, build } = server.config;
      const outDir = path.resolve(root, build.outDir);
      return () => {
        server.middlewares.use((request, response, next) => {
          // The server has already put the file's name in place of a page's address.
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          if (pathname.endsWith('.html') && existsSync(path.join(outDir, pathname))) {
            next();
            return;
          }
          response.statusCode = 404;
          if (request.headers.accept?.includes('text/html') !== true) {
            response.setHeader('content-type', 'application/json');
            response.end('{"error":"There is no such file"}');
            return;
          }
          readFile(path.join(outDir, '404.html')).then((page) => {
            response.setHeader('content-type', 'text/html; charset=utf-8');
            response.end(page);
          }, next);
        });
      };
    },
  };
}
