// @vitest-environment node
import { expect, test } from 'vitest';
import { headerRules } from '#app/hosting/headerRules.ts';
import { headersFor } from '#app/hosting/headersFor.ts';

const pages = ['/', '/data', '/data/', '/councils/:page'];
const rules = headerRules({ base: '/', pages, isSecure: false });
const of = (path: string, name: string) => headersFor(rules, path).get(name);

test.each(['/', '/data', '/data/', '/councils/eastmere'])('%s may be framed by nobody', (path) => {
  expect(of(path, 'content-security-policy')).toMatch(/; frame-ancestors 'none'$/);
  expect(of(path, 'cache-control')).toBe('public, max-age=0, must-revalidate');
});

test('a figure for other sites may be framed by anybody, though nothing else may', () => {
  const policy = of('/embed/councils/eastmere/timeline', 'content-security-policy');
  expect(policy).toMatch(/; frame-ancestors \*$/);
  expect(policy?.replace('*', "'none'")).toBe(of('/', 'content-security-policy'));
});

test('an address that no rule names is framed by nobody either', () => {
  expect(of('/nowhere', 'x-frame-options')).toBe('DENY');
  expect(of('/nowhere', 'content-security-policy')).toBeUndefined();
});

test('the policy trusts the site alone, and nothing written into a page', () => {
  const policy = of('/', 'content-security-policy') ?? '';
  const directives = policy.split('; ').map((text) => text.split(' '));
  const sources = new Set(directives.flatMap(([, ...values]) => values));
  expect([...sources].sort()).toEqual(["'none'", "'script'", "'self'", 'blob:']);
  const withBlob = directives.filter((words) => words.includes('blob:'));
  expect(withBlob.map(([name]) => name)).toEqual(['img-src']);
  expect(new Map(directives.map(([name, ...values]) => [name, values])).get('default-src')).toEqual(
    ["'none'"],
  );
});

const year = 'public, max-age=31536000, immutable';
const minutes = 'public, max-age=300, must-revalidate';
test.each([
  ['/assets/start-a1b2.js', year],
  ['/api/v1/versions/eea2f82027cc/councils/eastmere.json', year],
  ['/api/v1/versions/eea2f82027cc/councils.json', year],
  ['/api/v1/councils.json', minutes],
  ['/api/v1/councils/eastmere.json', minutes],
  ['/data/councils.csv', minutes],
  ['/data/import/inspections-template.csv', minutes],
  ['/feeds/changes.atom', minutes],
  ['/feeds/councils/eastmere.json', minutes],
  ['/calendars/plans/eastmere-2024.ics', minutes],
  ['/embed.js', minutes],
  ['/embedded.js', minutes],
  ['/cards/eastmere.png', 'public, max-age=86400, must-revalidate'],
])('%s is kept as “%s” says', (path, cache) => {
  expect(of(path, 'cache-control')).toBe(cache);
});

test.each([
  ['/data/councils.csv', 'text/csv; charset=utf-8'],
  ['/data/import/inspections-template.csv', 'text/csv; charset=utf-8'],
  ['/data/README.md', 'text/markdown; charset=utf-8'],
  ['/feeds/councils/eastmere.atom', 'application/atom+xml; charset=utf-8'],
  ['/feeds/changes.json', 'application/feed+json; charset=utf-8'],
  ['/calendars/eastmere.ics', 'text/calendar; charset=utf-8'],
  ['/api/v1/councils.json', undefined],
])('%s is %s', (path, type) => {
  expect(of(path, 'content-type')).toBe(type);
});

test.each(['/api/v1/councils.json', '/data/councils.csv', '/feeds/changes.atom', '/embed.js'])(
  'other sites’ scripts may ask for %s',
  (path) => {
    expect(of(path, 'access-control-allow-origin')).toBe('*');
    expect(of(path, 'cross-origin-resource-policy')).toBe('cross-origin');
  },
);

test('pages are not for other sites’ scripts', () => {
  expect(of('/data', 'access-control-allow-origin')).toBeUndefined();
});

test('https is asked for only where the site is published at it', () => {
  const secure = headerRules({ base: '/', pages, isSecure: true });
  expect(headersFor(secure, '/').get('strict-transport-security')).toBe('max-age=31536000');
  expect(of('/', 'strict-transport-security')).toBeUndefined();
});

test('below a base, everything is', () => {
  const below = headerRules({ base: '/tracker/', pages, isSecure: false });
  expect(headersFor(below, '/tracker/').get('content-security-policy')).toBeDefined();
  expect(headersFor(below, '/tracker/data').get('content-security-policy')).toBeDefined();
  expect(headersFor(below, '/data').size).toBe(0);
});
