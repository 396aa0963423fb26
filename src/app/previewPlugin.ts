import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';

/**
 * Makes `vite preview` answer as a host of files does: an unknown address gets the site's 404 page, a
 * calendar says in which encoding it is.
 */
export function previewPlugin(): Plugin {
  return {
    name: 'tracker:preview',
    config: (_, { isPreview }) => (isPreview === true ? { appType: 'mpa' } : {}),
    configurePreviewServer(server) {
      const { root, build } = server.config;
      const outDir = path.resolve(root, build.outDir);
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const calendar = /\/(calendars\/[a-z\d/-]+\.ics)$/.exec(pathname)?.[1];
        if (calendar === undefined || !existsSync(path.join(outDir, calendar))) {
          next();
          return;
        }
        readFile(path.join(outDir, calendar)).then((text) => {
          response.setHeader('content-type', 'text/calendar; charset=utf-8');
          response.end(text);
        }, next);
      });
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
