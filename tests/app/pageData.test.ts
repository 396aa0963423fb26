import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test } from 'vitest';
import { pageDataMarkup, takePageData } from '#app/pageData.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

test('what a page was written from is in the cache when it starts', () => {
  const question = {
    queryKey: ['metadata', 'api/v1/metadata.json'],
    meta: { path: 'api/v1/metadata.json' },
  };
  document.body.innerHTML = pageDataMarkup(
    '/data-set',
    [question],
    () => '{"title":"a </script> b"}',
  );
  const client = new QueryClient();
  expect(takePageData(client)).toBe('/data-set');
  expect(client.getQueryData(question.queryKey)).toEqual({ title: 'a </script> b' });
});

test('a page that was not written at build time has none', () => {
  expect(takePageData(new QueryClient())).toBeNull();
});
