// @vitest-environment node
import { expect, test } from 'vitest';
import { hostPatterns } from '#app/hosting/hostPatterns.ts';

test.each([
  ['/', '/', true],
  ['/', '/data', false],
  ['/data', '/data', true],
  ['/data', '/data/', false],
  ['/data', '/data-set', false],
  ['/councils/:page', '/councils/cheshire-east', true],
  ['/councils/:page', '/councils/', false],
  ['/councils/:page', '/councils/a/b', false],
  ['/assets/*', '/assets/a/b.js', true],
  ['/assets/*', '/assets/', true],
  ['/assets/*', '/assets', false],
  ['/data/*.csv', '/data/import/a.csv', true],
  ['/data/*.csv', '/data/acsv', false],
  ['/embed/:of/*', '/embed/england/map', true],
  ['/embed/:of/*', '/embed.js', false],
  ['/embed/:of/*', '/embed/england', false],
  ['/DATA', '/data', false],
])('on Cloudflare %s and %s: %s', (pattern, path, fits) => {
  expect(hostPatterns.cloudflare(pattern).test(path)).toBe(fits);
});

test.each([
  ['/', '/', true],
  ['/data', '/data', true],
  ['/data', '/data/', true],
  ['/DATA', '/data', true],
  ['/data', '/data-set', false],
  ['/councils/:page', '/councils/cheshire-east', true],
  ['/councils/:page', '/councils', false],
  ['/assets/*', '/assets', true],
  ['/embed/*', '/embed.js', true],
  ['/embed/:of/*', '/embed.js', false],
  ['/embed/:of/*', '/embed/england/map', true],
  ['/data/*.csv', '/data/import/a.csv', true],
])('on Netlify %s and %s: %s', (pattern, path, fits) => {
  expect(hostPatterns.netlify(pattern).test(path)).toBe(fits);
});
