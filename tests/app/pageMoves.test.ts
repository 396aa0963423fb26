import { afterEach, beforeEach, expect, test } from 'vitest';
import { pageMoves } from '#app/pageMoves.ts';

const scrolls: unknown[] = [];
let stop: () => void = () => undefined;

beforeEach(() => {
  scrolls.length = 0;
  window.scrollTo = (...where: unknown[]) => {
    scrolls.push(where);
  };
  document.body.innerHTML = '<h1>A page</h1>';
  stop = pageMoves.watch();
  arrive('/');
  scrolls.length = 0;
});

afterEach(() => {
  stop();
  document.body.innerHTML = '';
});

function arrive(path: string): void {
  window.history.pushState(null, '', path);
  pageMoves.arrived();
}

test('a new page starts at its top, with the focus on its heading', () => {
  arrive('/councils/eastmere');
  expect(scrolls).toHaveLength(1);
  expect(document.querySelector('h1')).toHaveFocus();
});

test('a step back to another page keeps the place the browser restores', () => {
  arrive('/councils/eastmere');
  scrolls.length = 0;
  window.history.replaceState(null, '', '/');
  window.dispatchEvent(new PopStateEvent('popstate'));
  pageMoves.arrived();
  expect(scrolls).toHaveLength(0);
});

test('a step within a page, as to a heading, does not make the next page start scrolled down', () => {
  window.history.pushState(null, '', '/#two-dates');
  window.dispatchEvent(new PopStateEvent('popstate'));
  arrive('/councils/eastmere');
  expect(scrolls).toHaveLength(1);
});

test('an address that names a part of the page starts there, with the focus on its heading', () => {
  document.body.innerHTML = '<h1>A page</h1><section id="visits"><h2>Visits</h2></section>';
  const section = document.querySelector('section');
  if (section === null) throw new Error('no section');
  section.scrollIntoView = () => {
    scrolls.push('visits');
  };
  arrive('/councils/norwick#visits');
  expect(scrolls).toEqual(['visits']);
  expect(document.querySelector('h2')).toHaveFocus();
});

test('a part may be an entry of a list, under a smaller heading', () => {
  document.body.innerHTML = '<h1>A page</h1><ul><li id="need-norwick"><h4>Norwick</h4></li></ul>';
  const entry = document.getElementById('need-norwick');
  if (entry === null) throw new Error('no entry');
  entry.scrollIntoView = () => {
    scrolls.push('need-norwick');
  };
  arrive('/action-plans#need-norwick');
  expect(scrolls).toEqual(['need-norwick']);
  expect(document.querySelector('h4')).toHaveFocus();
});

test('a part that is folded away is opened, on a new page and within the same one', () => {
  document.body.innerHTML =
    '<h1>A page</h1><details><details><h4 id="need-norwick">Norwick</h4></details></details><details></details>';
  const entry = document.getElementById('need-norwick');
  if (entry === null) throw new Error('no entry');
  entry.scrollIntoView = () => {
    scrolls.push('need-norwick');
  };
  const open = () => [...document.querySelectorAll('details')].map((fold) => fold.open);
  arrive('/action-plans#need-norwick');
  expect(open()).toEqual([true, true, false]);
  expect(scrolls).toEqual(['need-norwick']);

  // Nothing is folded: the browser goes there by itself.
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  expect(scrolls).toEqual(['need-norwick']);
  for (const fold of document.querySelectorAll('details')) fold.open = false;
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  expect(open()).toEqual([true, true, false]);
  expect(scrolls).toEqual(['need-norwick', 'need-norwick']);
});

test('an address that names no part there is starts at the top', () => {
  arrive('/councils/skerry-isles#nowhere');
  expect(scrolls).toHaveLength(1);
  expect(document.querySelector('h1')).toHaveFocus();
});
