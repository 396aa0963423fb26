import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { tinyAnswers } from './tinyAnswers.ts';
import { withMocksFirst } from './withMocksFirst.ts';

const answersId = 'virtual:mock-answers';
const workerFile = fileURLToPath(new URL('public/mockServiceWorker.js', import.meta.url));

/**
 * Lets MSW answer the API in the browser, on the development server only. The worker is served
 * from here and not from the site's public folder, so that it never ships.
 */
export function mockModePlugin(): Plugin {
  return {
    name: 'tracker:mock-mode',
    config({ cacheDir = 'node_modules/.vite-mock' }, { command }) {
      if (command === 'build') throw new Error('The mocks are for development; build without them');
      return {
        // Its own, as a server without the mocks may run beside this one.
        cacheDir,
        // Found while serving, they would make the first page load twice.
        optimizeDeps: { include: ['msw', 'msw/browser', 'react-dom/client'] },
      };
    },
    resolveId: (id) => (id === answersId ? `\0${answersId}` : null),
    load(id) {
      if (id !== `\0${answersId}`) return null;
      return `export const answers = new Map(${JSON.stringify([...tinyAnswers()])});`;
    },
    configureServer({ config, middlewares }) {
      const workerAddress = `${config.base}mockServiceWorker.js`;
      middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== workerAddress) {
          next();
          return;
        }
        readFile(workerFile).then((script) => {
          response.setHeader('content-type', 'text/javascript');
          response.end(script);
        }, next);
      });
    },
    transformIndexHtml: { order: 'pre', handler: withMocksFirst },
  };
}
