// @vitest-environment node
import { expect, test } from 'vitest';
import { headersFile } from '#app/hosting/headersFile.ts';
import { headersFor } from '#app/hosting/headersFor.ts';
import { hostingFiles } from '#app/hosting/hostingFiles.ts';

const site = {
  files: ['index.html', 'data.html', 'data/index.html', 'data/a.csv', '404.html', 'old.html'],
  pages: ['/', '/data', '/old', '/404'],
  moved: { '/old': '/data' },
  base: '/tracker/',
  siteAddress: 'https://eastmere.example/tracker',
};

test('writes headers and redirects of the whole site, below its base', () => {
  const files = hostingFiles(site);
  expect(files.get('_redirects')).toBe('/tracker/old /tracker/data 301\n');
  const rules = headersFile.parse(files.get('_headers') ?? '');
  const { size } = headersFor(rules, '/tracker/data/');
  expect(size).toBeGreaterThan(5);
  expect(headersFor(rules, '/tracker/data').size).toBe(size);
  expect(headersFor(rules, '/tracker/data/a.csv').get('content-type')).toMatch(/^text\/csv/);
  expect(headersFor(rules, '/tracker/').get('strict-transport-security')).toBeDefined();
});

test('stops where a page would be without a policy', () => {
  const files = [...site.files, 'councils/norwick.html'];
  expect(() => hostingFiles({ ...site, files })).toThrow(
    /\/tracker\/councils\/norwick: a page without a policy/,
  );
});
