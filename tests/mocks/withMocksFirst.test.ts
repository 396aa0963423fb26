import { expect, it } from 'vitest';
import { withMocksFirst } from '#mocks/withMocksFirst.ts';

const page = '<body><script type="module" src="/src/app/start.tsx"></script></body>';

it('starts the app only after the mocks', () => {
  const html = withMocksFirst(page);
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toContain('src=');
  const steps = ['await startMocks()', "await import('/src/app/start.tsx')"];
  const places = steps.map((step) => html.indexOf(step));
  expect(places[0]).toBeGreaterThan(0);
  expect(places[1]).toBeGreaterThan(places[0] ?? Infinity);
});

it('keeps the rest of the page', () => {
  expect(withMocksFirst(`<h1>Hello</h1>${page}<p>End</p>`)).toMatch(
    /^<h1>Hello<\/h1>.*<p>End<\/p>$/s,
  );
});

it('says so where there is no app to start', () => {
  expect(() => withMocksFirst('<body></body>')).toThrow('no script that starts the app');
});
