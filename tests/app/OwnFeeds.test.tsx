import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { headMarkup } from '#app/headMarkup.ts';
import { OwnFeeds } from '#app/OwnFeeds.tsx';

const feedsOf = (id: string) => ({ of: id, atom: `feeds/${id}.atom`, json: `feeds/${id}.json` });
const offered = () =>
  [...document.head.querySelectorAll<HTMLLinkElement>('link[rel="alternate"]')].map(
    ({ type, title, href }) => `${type} ${title} ${new URL(href).pathname}`,
  );
const all = [
  'application/atom+xml Council Inspection Tracker: changes to the data /feeds/changes.atom',
  'application/feed+json Council Inspection Tracker: changes to the data /feeds/changes.json',
];

it('a page’s own feeds go with it, those of every release stay', () => {
  const head = { title: 'A', description: '', path: '/a', feeds: feedsOf('a') };
  document.head.innerHTML = headMarkup(head, null, 'https://tracker.example');
  const ofA = [
    'application/atom+xml a: changes to the data /feeds/a.atom',
    'application/feed+json a: changes to the data /feeds/a.json',
  ];
  expect(offered()).toEqual([...ofA, ...all]);

  const { rerender, unmount } = render(<OwnFeeds {...feedsOf('a')} />);
  expect(offered()).toEqual([...all, ...ofA]);
  rerender(<OwnFeeds {...feedsOf('b')} />);
  expect(offered()).toEqual([
    ...all,
    'application/atom+xml b: changes to the data /feeds/b.atom',
    'application/feed+json b: changes to the data /feeds/b.json',
  ]);
  unmount();
  expect(offered()).toEqual(all);
});
