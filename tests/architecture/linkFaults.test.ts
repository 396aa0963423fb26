import { expect, it } from 'vitest';
import { linkFaults } from '#tests/support/architecture/linkFaults.ts';

const files = new Set(['README.md', 'docs/a.md', 'docs/two words.png', 'public/data', 'LICENCE']);

function faultsOf(text: string): string[] {
  return linkFaults('docs/page.md', text, (path) => files.has(path));
}

it.each([
  ['[a](./b.md)', './b.md'],
  ['[a](../docs/b.md#part "Title")', '../docs/b.md#part'],
  ['![a](picture.png)', 'picture.png'],
  ['<img alt="" src="picture.png">', 'picture.png'],
  ['see [a]\n\n[a]: b.md', 'b.md'],
  ['[a](/docs/b.md)', '/docs/b.md'],
])('tells where %s leads nowhere', (text, link) => {
  expect(faultsOf(text)).toEqual([`docs/page.md: nothing is at ${link}`]);
});

it.each([
  '[a](a.md) and [b](../README.md#top)',
  '![a](two%20words.png)',
  '[a](<a.md>)',
  '[a](../public/data)',
  '[a](/LICENCE)',
  '[a](#part), [b](https://example.org/b.md), [c](mailto:a@example.org)',
  '```\n[a](b.md)\n```',
])('is content with %s', (text) => {
  expect(faultsOf(text)).toEqual([]);
});

it('tells every link that leads nowhere, in order', () => {
  expect(faultsOf('[a](b.md) [c](c.md)')).toHaveLength(2);
});
