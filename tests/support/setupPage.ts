import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { server } from './mockServer.ts';
import { pageWatch } from './pageWatch.ts';

for (const level of ['error', 'warn'] as const) {
  globalThis.console[level] = (...words: unknown[]) => {
    pageWatch.hear(level, words);
  };
}

// How long a test waits for what it expects to come: a slow machine is not a fault.
configure({ asyncUtilTimeout: 10_000 });

const unmocked: string[] = [];
server.events.on('request:unhandled', ({ request }) => {
  unmocked.push(`Unmocked request: ${request.method} ${request.url}`);
});

function complain(): void {
  const complaints = [...pageWatch.settle(), ...unmocked.splice(0)];
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
});
// The hook that is set last runs first: what unmounting logs counts too.
afterEach(complain);
afterEach(() => {
  cleanup();
  server.resetHandlers();
});
afterAll(() => {
  server.close();
  complain();
});
