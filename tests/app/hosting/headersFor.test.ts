// @vitest-environment node
import { expect, test } from 'vitest';
import { headersFor } from '#app/hosting/headersFor.ts';

test('an address has the headers of every rule that fits, two of a name joined', () => {
  const rules = [
    { pattern: '/*', headers: { 'X-Robots-Tag': 'noarchive', 'Referrer-Policy': 'no-referrer' } },
    { pattern: '/cards/*', headers: { 'x-robots-tag': 'noindex' } },
    { pattern: '/data', headers: { 'X-Robots-Tag': 'none' } },
  ];
  expect([...headersFor(rules, '/cards/norwick.png')]).toEqual([
    ['x-robots-tag', 'noarchive, noindex'],
    ['referrer-policy', 'no-referrer'],
  ]);
  expect(headersFor(rules, '/cards').get('x-robots-tag')).toBe('noarchive');
});
