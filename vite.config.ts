import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { mockModePlugin } from './mocks/mockModePlugin.ts';
import { chunkGroups } from './src/app/chunkGroups.ts';
import { prerenderPlugin } from './src/app/prerenderPlugin.ts';
import { previewPlugin } from './src/app/previewPlugin.ts';
import { publisherPlugin } from './src/publisher/publisherPlugin.ts';

// The bench builds the same site from generated data sets; everything else reads public/data.
const dataFolder =
  process.env['DATA_FOLDER'] ?? fileURLToPath(new URL('public/data', import.meta.url));

export default defineConfig(({ mode }) => {
  const publisher = publisherPlugin({ dataFolder });
  return {
    plugins: [
      react(),
      mode === 'mock' ? mockModePlugin() : publisher,
      prerenderPlugin({ published: publisher.api.published }),
      previewPlugin(),
    ],
    build: {
      target: 'es2022',
      assetsInlineLimit: 0,
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                includeDependenciesRecursively: false,
                groups: chunkGroups(fileURLToPath(new URL('.', import.meta.url))),
              },
            },
          },
        },
      },
    },
    server: { port: 5173, host: 'localhost' },
    preview: { port: 4173, strictPort: true, host: 'localhost' },
    test: {
      // Whole pages of real data are drawn in tests, on machines that do other things too.
      testTimeout: 30_000,
      hookTimeout: 60_000,
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node',
            include: [
              'tests/{contract,domain,publisher,architecture,workflows,shared/format}/**/*.test.ts',
              'tests/*.test.ts',
            ],
          },
        },
        {
          extends: true,
          test: {
            name: 'page',
            environment: 'jsdom',
            include: ['tests/{app,features,mocks,shared}/**/*.test.{ts,tsx}'],
            exclude: ['tests/shared/format/**'],
            setupFiles: ['tests/support/setupPage.ts'],
          },
        },
      ],
    },
  };
});
