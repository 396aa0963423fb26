import { expect, test } from 'vitest';
import { sitemap } from '#app/sitemap.ts';

test('every page with its full address and the day of the data', () => {
  const xml = new DOMParser().parseFromString(
    sitemap(['/', '/councils/eastmere'], 'https://tracker.example', '2026-06-30'),
    'application/xml',
  );
  expect([...xml.querySelectorAll('loc')].map((loc) => loc.textContent)).toEqual([
    'https://tracker.example/',
    'https://tracker.example/councils/eastmere',
  ]);
  expect(xml.querySelector('lastmod')?.textContent).toBe('2026-06-30');
});
