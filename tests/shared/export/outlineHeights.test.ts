import { expect, test } from 'vitest';
import { outlineHeights } from '#shared/export/outlineHeights.ts';

test('what lies on a line needs its two ends only', () => {
  expect(
    outlineHeights(
      [
        [240, 900],
        [250, 895],
        [260, 890],
        [270, 885],
      ],
      10,
    ),
  ).toEqual([
    [240, 910],
    [270, 895],
  ]);
});

test('a jump keeps its place, and small steps of text are passed over', () => {
  const outline = outlineHeights(
    [
      [240, 900],
      [250, 892],
      [260, 900],
      [270, 500],
      [280, 508],
      [290, 500],
    ],
    10,
  );
  expect(outline).toEqual([
    [240, 910],
    [260, 910],
    [270, 510],
    [290, 510],
  ]);
});

test('one measure is one height', () => {
  expect(outlineHeights([[240, 900]], 10)).toEqual([[240, 910]]);
});
