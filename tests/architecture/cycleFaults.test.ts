import { expect, it } from 'vitest';
import { cycleFaults } from '#tests/support/architecture/cycleFaults.ts';
import { madeUpModule } from '#tests/support/architecture/madeUpModule.ts';

function modules(arrows: Record<string, string[]>) {
  return Object.entries(arrows).map(([path, targets]) =>
    madeUpModule({ path, imports: targets.map((target) => ({ target, typeOnly: true })) }),
  );
}

it('finds two files that import each other, once', () => {
  expect(cycleFaults(modules({ a: ['b'], b: ['a'] }))).toEqual(['a -> b -> a']);
});

it('finds a circle behind a way in', () => {
  const arrows = { start: ['a'], a: ['b', 'end'], b: ['c'], c: ['a'], end: [] };
  expect(cycleFaults(modules(arrows))).toEqual(['a -> b -> c -> a']);
});

it('finds a file that imports itself', () => {
  expect(cycleFaults(modules({ a: ['a'] }))).toEqual(['a -> a']);
});

it('lets two ways lead to one file', () => {
  expect(cycleFaults(modules({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toEqual([]);
});
