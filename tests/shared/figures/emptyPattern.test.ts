import { expect, test } from 'vitest';
import { emptyPattern } from '#shared/figures/emptyPattern.ts';

const box = { x: 10, y: 0, width: 8, height: 4 };

test('no longer given is hatched, inside the box', () => {
  // Strokes that start 4 and 8 units along the lower left: both end within 10 to 18 across.
  expect(emptyPattern('not-given', box)).toBe('M10 4L14 0M14 4L18 0');
});

test('not judged is dotted, every 4 units', () => {
  expect(emptyPattern('not-judged', box)).toBe('M12 2h0M16 2h0');
});

test('not inspected is empty, and so is a grade', () => {
  expect(emptyPattern('not-inspected', box)).toBeNull();
  expect(emptyPattern('good', box)).toBeNull();
});
