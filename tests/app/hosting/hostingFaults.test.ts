// @vitest-environment node
import { expect, test } from 'vitest';
import type { HeaderRule } from '#app/hosting/HeaderRule.ts';
import { hostingFaults } from '#app/hosting/hostingFaults.ts';

const policy = (value: string) => ({ 'Content-Security-Policy': value });
const rule = (pattern: string, headers: HeaderRule['headers']): HeaderRule => ({
  pattern,
  headers,
});

test('nothing is wrong where each page has one policy', () => {
  const rules = [rule('/', policy('a')), rule('/data', policy('a')), rule('/data/', policy('a'))];
  const files = ['index.html', 'data.html', 'data/index.html', '404.html', 'data/councils.csv'];
  expect(hostingFaults(rules, files, '/')).toEqual([]);
});

test('names the page that has no policy, under the site’s own base', () => {
  expect(hostingFaults([rule('/tracker/', policy('a'))], ['index.html'], '/tracker/')).toEqual([]);
  expect(hostingFaults([rule('/', policy('a'))], ['index.html'], '/tracker/')).toEqual([
    '/tracker/: a page without a policy on cloudflare',
    '/tracker/: a page without a policy on netlify',
  ]);
});

test('a policy for all and another for the figures quarrel on every host', () => {
  const rules = [rule('/*', policy('a')), rule('/embed/*', policy('b'))];
  expect(hostingFaults(rules, ['embed/england/map.html'], '/')).toEqual([
    '/embed/england/map: two values of Content-Security-Policy on cloudflare',
    '/embed/england/map: two values of Content-Security-Policy on netlify',
  ]);
});

test('one value twice is joined to another on Cloudflare alone, in capitals or not', () => {
  const rules = [
    rule('/*', { 'X-Frame-Options': 'DENY' }),
    rule('/a', { 'x-frame-options': 'DENY' }),
  ];
  expect(hostingFaults(rules, ['a'], '/')).toEqual([
    '/a: two values of x-frame-options on cloudflare',
  ]);
});

test('knows what only Netlify takes for the same', () => {
  const rules = [
    rule('/embed/*', { 'Cache-Control': 'max-age=0' }),
    rule('/embed.js', { 'Cache-Control': 'max-age=300' }),
  ];
  expect(hostingFaults(rules, ['embed.js'], '/')).toEqual([
    '/embed.js: two values of Cache-Control on netlify',
  ]);
});

test('what a host would not take', () => {
  const many = Array.from({ length: 101 }, (_, index) => rule(`/${index}`, { a: 'b' }));
  expect(hostingFaults(many, [], '/')).toEqual(['101 rules; a host takes 100']);
  expect(hostingFaults([rule('/*/x/*', { a: 'b'.repeat(1996) })], [], '/')).toEqual([
    '/*/x/*: a line too long',
    '/*/x/*: more than one *',
  ]);
  expect(hostingFaults([rule('/x', { a: 'b'.repeat(1995) })], [], '/')).toEqual([]);
});
