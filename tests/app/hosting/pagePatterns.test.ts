// @vitest-environment node
import { expect, test } from 'vitest';
import { folderPages } from '#app/hosting/folderPages.ts';
import { pagePatterns } from '#app/hosting/pagePatterns.ts';

test('pages by themselves, pages of a folder as one, none of those that others may frame', () => {
  const paths = ['/', '/data', '/councils/eastmere', '/councils/norwick', '/a/b/c', '/404'];
  expect(pagePatterns([...paths, '/embed/england/map'], ['data'])).toEqual([
    '/',
    '/data',
    '/councils/:page',
    '/a/:page/:page',
    '/data/',
  ]);
});

test('a page whose address is a folder too', () => {
  const files = ['data.html', 'data/councils.csv', 'england.html', 'councils/a.html', 'data.txt'];
  expect(folderPages(files)).toEqual(['data']);
});
