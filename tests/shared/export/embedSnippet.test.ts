import { expect, test } from 'vitest';
import { embedSnippet } from '#shared/export/embedSnippet.ts';

const site = 'https://tracker.example';

function parse(snippet: string) {
  const { body } = new DOMParser().parseFromString(snippet, 'text/html');
  const [frame, ...otherFrames] = body.querySelectorAll('iframe');
  const [link, ...otherLinks] = body.querySelectorAll('a');
  const [script, ...otherScripts] = body.querySelectorAll('script');
  if (!frame || !link || !script) throw new Error('A part is not there');
  expect([otherFrames, otherLinks, otherScripts]).toEqual([[], [], []]);
  return { body, frame, link, script };
}

function heightOf(snippet: string): number {
  return Number(parse(snippet).frame.getAttribute('height'));
}

test('a frame that waits for its reader, a link for feeds, and one script of the site', () => {
  const { frame, link, script } = parse(
    embedSnippet({
      path: '/embed/councils/eastmere/timeline',
      site,
      title: 'Eastmere: rating timeline',
      version: null,
    }),
  );
  expect(frame.getAttribute('src')).toBe(
    'https://tracker.example/embed/councils/eastmere/timeline',
  );
  expect(frame.title).toBe('Eastmere: rating timeline');
  expect(frame.getAttribute('loading')).toBe('lazy');
  expect(frame.getAttribute('width')).toBe('100%');
  expect(Number(frame.getAttribute('height'))).toBeGreaterThan(300);
  expect(link.href).toBe('https://tracker.example/councils/eastmere#timeline');
  expect(link.textContent).toBe('Eastmere: rating timeline – Council Inspection Tracker');
  expect(script.src).toBe('https://tracker.example/embed.js');
  expect(script.hasAttribute('async')).toBe(true);
  expect(script.textContent).toBe('');
});

test('a frozen figure names its version beside its state, and has room for a line more', () => {
  const path = '/embed/england/map?on=2019&judgement=care-leavers';
  const live = embedSnippet({ path, site, title: 'Map', version: null });
  const frozen = embedSnippet({ path, site, title: 'Map', version: '0123456789ab' });
  const address = new URL(parse(frozen).frame.src);
  expect(address.pathname).toBe('/embed/england/map');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    on: '2019',
    judgement: 'care-leavers',
    version: '0123456789ab',
  });
  expect(parse(frozen).link.href).toBe(
    'https://tracker.example/?on=2019&judgement=care-leavers#map',
  );
  expect(heightOf(frozen)).toBeGreaterThan(heightOf(live));
});

test('no title can get out of its attribute or its link', () => {
  const title = 'A "quoted" <b>title</b> & \'more\'"><script>alert(1)</script>';
  const { frame, link } = parse(
    embedSnippet({ path: '/embed/england/map', site, title, version: null }),
  );
  expect(frame.title).toBe(title);
  expect(link.textContent).toBe(`${title} – Council Inspection Tracker`);
});

test('a site below another address keeps its base', () => {
  const { frame, script } = parse(
    embedSnippet({
      path: '/embed/england/two-dates',
      site: 'https://example.org/tracker',
      title: 'Two dates',
      version: null,
    }),
  );
  expect(frame.getAttribute('src')).toBe('https://example.org/tracker/embed/england/two-dates');
  expect(script.src).toBe('https://example.org/tracker/embed.js');
});

test('what is no figure has no snippet', () => {
  expect(() => embedSnippet({ path: '/data-set', site, title: 'Data', version: null })).toThrow(
    '/data-set is not a figure for other pages',
  );
});
