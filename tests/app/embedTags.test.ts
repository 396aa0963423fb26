import { expect, test } from 'vitest';
import { headMarkup } from '#app/headMarkup.ts';

test('a figure’s own page: kept out of search, its links out of the frame, its theme first', () => {
  const html = headMarkup(
    {
      title: 'Eastmere: rating timeline',
      description: 'Eastmere’s judgements',
      path: '/councils/eastmere',
      embedded: true,
    },
    { address: '/cards/councils/eastmere.png?v=1', alt: 'Bars' },
    'https://tracker.example',
  );
  const { head } = new DOMParser().parseFromString(html, 'text/html');
  expect(head.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  expect(head.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
    'https://tracker.example/councils/eastmere',
  );
  expect(head.querySelector('base')?.getAttribute('target')).toBe('_blank');
  const script = head.querySelector('script');
  expect(script?.getAttribute('src')).toBe('/embedded.js');
  // Deferred it would set the theme after the first paint.
  expect(script?.hasAttribute('async') || script?.hasAttribute('defer')).toBe(false);
});
