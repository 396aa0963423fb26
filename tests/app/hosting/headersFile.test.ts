// @vitest-environment node
import { expect, test } from 'vitest';
import { headersFile } from '#app/hosting/headersFile.ts';

const rules = [
  { pattern: '/*', headers: { 'X-Frame-Options': 'DENY' } },
  { pattern: '/data/:file', headers: { 'Cache-Control': 'public, max-age=300', Vary: 'a: b' } },
];

test('writes a pattern, and its headers below it', () => {
  expect(headersFile.write(rules)).toBe(
    '/*\n  X-Frame-Options: DENY\n\n/data/:file\n  Cache-Control: public, max-age=300\n  Vary: a: b\n',
  );
});

test('reads what it writes, and what others write with comments and other line ends', () => {
  expect(headersFile.parse(headersFile.write(rules))).toEqual(rules);
  const text = '# all\r\n/*\r\n\tX-Frame-Options:   DENY  \r\n';
  expect(headersFile.parse(text)).toEqual(rules.slice(0, 1));
  expect(headersFile.parse('')).toEqual([]);
});

test.each([
  ['a header without a pattern', 'X-Frame-Options: DENY', 1],
  ['a header without a value', '/*\n  X-Frame-Options:', 2],
  ['a word that is neither', '/*\n  X-Frame-Options: DENY\n\n  deny', 4],
  ['Cloudflare’s sign to take a header away, which Netlify does not know', '/a\n  ! Link', 2],
])('says where the file has %s', (_, text, line) => {
  expect(() => headersFile.parse(text)).toThrow(`_headers, line ${line}: `);
});
