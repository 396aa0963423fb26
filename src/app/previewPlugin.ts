import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { headersFile } from './hosting/headersFile.ts';
import { headersFor } from './hosting/headersFor.ts';
import { redirectsFile } from './hosting/redirectsFile.ts';

/** What a file that the build wrote for hosts says; `none`: an older build wrote none. */
function read<Said>(file: string, parse: (text: string) => Said, none: Said): Said {
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : none;
}

/**
 * Makes `vite preview` answer as a host of files does: with the headers and redirects that the build
 * wrote for hosts, and no others; an unknown address gets the site's 404 page.
 */
export function previewPlugin(): Plugin {
  return {
    name: 'tracker:preview',
    config: (_, { isPreview }) =>
      isPreview === true ? { appType: 'mpa', preview: { cors: false } } : {},
    configurePreviewServer(server) {
      const { root, build } = server.config;
      const outDir = path.resolve(root, build.outDir);
      const rules = read(path.join(outDir, headersFile.name), headersFile.parse, []);
      const redirects = read(path.join(outDir, redirectsFile.name), redirectsFile.parse, []);
      server.middlewares.use((request, response, next) => {
        const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
        for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
        const redirect = redirects.find(({ from }) => from === pathname);
        if (redirect !== undefined) {
          response.writeHead(redirect.status, { location: redirect.to + search });
          response.end();
          return;
        }
        // Hosts read these two and give them to nobody: an address that nothing answers.
        if (pathname === server.config.base + headersFile.name) request.url = '/404-headers';
        if (pathname === server.config.base + redirectsFile.name) request.url = '/404-redirects';
        next();
      });
      return () => {
        server.middlewares.use((request, response, next) => {
          // The server has already put the file's name in place of a page's address.
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const isPage = pathname.endsWith('.html') && existsSync(path.join(outDir, pathname));
          if (!isPage) {
            response.statusCode = 404;
            if (request.headers.accept?.includes('text/html') !== true) {
              response.setHeader('content-type', 'application/json');
              response.end('{"error":"There is no such file"}');
              return;
            }
          }
          // Not left to the server, which sets a cache's rules of its own.
          readFile(path.join(outDir, isPage ? pathname : '404.html')).then((page) => {
            response.setHeader('content-type', 'text/html; charset=utf-8');
            response.end(page);
          }, next);
        });
      };
    },
  };
}
