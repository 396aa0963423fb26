// @vitest-environment node
import { expect, test } from 'vitest';
import { redirectsFile } from '#app/hosting/redirectsFile.ts';

const redirects = [{ from: '/data-set', to: '/data', status: 301 }];

test('one redirect a line, read as it was written', () => {
  expect(redirectsFile.write(redirects)).toBe('/data-set /data 301\n');
  expect(redirectsFile.parse('# moved\n\n/data-set /data 301\n')).toEqual(redirects);
});

test.each(['/data-set /data', '/data-set /data 200', '/data-set https://example.org/ 301'])(
  'refuses "%s"',
  (line) => {
    expect(() => redirectsFile.parse(`# moved\n${line}`)).toThrow('_redirects, line 2: ');
  },
);
