import { expect, test } from 'vitest';
import { mergePageSets } from '#app/mergePageSets.ts';

const set = (pages: readonly string[], size: number, id: string) => ({
  pages: new Set(pages),
  size,
  ids: [id],
});

const filesOf = (sets: ReturnType<typeof mergePageSets>) =>
  sets.map(({ pages, ids }) => `${[...pages].sort().join(' ')}: ${[...ids].sort().join(' ')}`);

test('a set of next to nothing goes with the one its pages have anyway', () => {
  const sets = [set(['a', 'b'], 5000, 'large'), set(['a'], 10, 'tiny')];
  // 10 bytes more on page b, one file less on page a.
  expect(filesOf(mergePageSets(sets))).toEqual(['a b: large tiny']);
});

test('code that one of two pages does without stays apart', () => {
  const sets = [set(['a', 'b'], 5000, 'both'), set(['a'], 5000, 'own')];
  expect(filesOf(mergePageSets(sets))).toEqual(['a b: both', 'a: own']);
});

test('a small page carries what makes the largest one smaller, not the other way round', () => {
  const own = [set(['large'], 40_000, 'drawing'), set(['small'], 100, 'words')];
  // 400 bytes on the small page save the large one a file of 250; the reverse saves nothing.
  const merged = mergePageSets([...own, set(['large'], 400, 'marks'), set(['small'], 400, 'more')]);
  expect(filesOf(merged)).toContain('large: drawing marks');
  expect(filesOf(merged)).toContain('small: more words');
});

test('nothing is lost', () => {
  const pages = ['a', 'b', 'c', 'd'];
  const sets = pages.flatMap((page, at) =>
    pages.slice(at).map((other, step) => set([page, other], 100 * (at + step), `${page}${other}`)),
  );
  const ids = mergePageSets(sets).flatMap((one) => one.ids);
  expect(ids.toSorted()).toEqual(sets.flatMap((one) => one.ids).toSorted());
});
