import { expect, test } from 'vitest';
import { shareSpans } from '#features/data/shareSpans.ts';

const size = { width: 100, gap: 2, least: 5 };

test('parts lie side by side by their share of what the gaps leave', () => {
  // 98 to share: 3 to 1.
  expect(shareSpans([30, 10], size)).toEqual([
    { x: 0, width: 73.5 },
    { x: 75.5, width: 24.5 },
  ]);
});

test('none of it has no part, and no gap', () => {
  expect(shareSpans([0, 7, 0], size)).toEqual([null, { x: 0, width: 100 }, null]);
  expect(shareSpans([0, 0], size)).toEqual([null, null]);
});

test('a sliver is as wide as can be seen, and the rest makes room', () => {
  const [large, small] = shareSpans([999, 1], size);
  expect(small).toEqual({ x: 95, width: 5 });
  expect(large).toEqual({ x: 0, width: 93 });
});
