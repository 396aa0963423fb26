import { expect, test } from 'vitest';
import { headMarkup, scriptJson } from '#app/headMarkup.ts';

const address = 'https://tracker.example';
const card = { address: '/cards/councils/eastmere.png?v=1', alt: 'Bars: "good" & rising' };

test('title, description and addresses are in the head, escaped', () => {
  const html = headMarkup(
    {
      title: 'Eastmere: "good" & rising',
      description: 'A <b>bold</b> claim',
      path: '/councils/eastmere',
    },
    card,
    address,
  );
  const head = new DOMParser().parseFromString(html, 'text/html').head;
  expect(head.querySelector('title')?.textContent).toBe(
    'Eastmere: "good" & rising – Council Inspection Tracker',
  );
  const meta = (name: string) =>
    head.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');
  expect(meta('description')).toBe('A <b>bold</b> claim');
  expect(meta('og:url')).toBe('https://tracker.example/councils/eastmere');
  expect(meta('og:image')).toBe('https://tracker.example/cards/councils/eastmere.png?v=1');
  expect(meta('og:image:alt')).toBe('Bars: "good" & rising');
  expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630']);
  expect(head.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
    'https://tracker.example/councils/eastmere',
  );
});

test('a page that should not be kept has no canonical address', () => {
  const html = headMarkup(
    { title: 'Gone', description: '', path: '/404', unlisted: true },
    null,
    address,
  );
  expect(html).toContain('noindex');
  expect(html).not.toContain('canonical');
  // The data had nothing to show: no picture is promised.
  expect(html).not.toContain('og:image');
});

test('JSON in a page can neither end its script nor change in meaning', () => {
  const text = JSON.stringify({ title: '</script><script>alert(1)</script><!--' });
  expect(scriptJson(text)).not.toContain('<');
  expect(JSON.parse(scriptJson(text))).toEqual(JSON.parse(text));
});

test('feeds of every release are offered on every page, and a page’s own before them', () => {
  const head = { title: 'Eastmere', description: '', path: '/councils/eastmere' };
  const feeds = { of: 'A & B', atom: 'feeds/councils/a.atom', json: 'feeds/councils/a.json' };
  const offered = (html: string) =>
    [
      ...new DOMParser()
        .parseFromString(html, 'text/html')
        .querySelectorAll('head > link[rel="alternate"]'),
    ].map((link) => ['type', 'title', 'href'].map((name) => link.getAttribute(name)));
  const site = 'Council Inspection Tracker: changes to the data';
  const all = [
    ['application/atom+xml', site, 'https://tracker.example/feeds/changes.atom'],
    ['application/feed+json', site, 'https://tracker.example/feeds/changes.json'],
  ];
  expect(offered(headMarkup(head, null, address))).toEqual(all);
  expect(offered(headMarkup({ ...head, feeds }, null, address))).toEqual([
    [
      'application/atom+xml',
      'A & B: changes to the data',
      'https://tracker.example/feeds/councils/a.atom',
    ],
    [
      'application/feed+json',
      'A & B: changes to the data',
      'https://tracker.example/feeds/councils/a.json',
    ],
    ...all,
  ]);
  // A figure alone on another site offers none.
  expect(offered(headMarkup({ ...head, embedded: true }, null, address))).toEqual([]);
});
