import { expect, test } from 'vitest';
import { heightByWidth } from '#shared/export/heightByWidth.ts';

/** Works a sum of ramps out as a browser does, for a container of a width in pixels. */
function heightAt(css: string, width: number): number {
  const first = Number(/^calc\((-?[\d.]+)px/.exec(css)?.[1]);
  const ramps = css.matchAll(/ \+ (-?[\d.]+)\*clamp\(0px,100cqi - (\d+)px,(\d+)px\)/g);
  return [...ramps].reduce(
    (sum, [, slope, from, length]) =>
      sum + Number(slope) * Math.max(0, Math.min(width - Number(from), Number(length))),
    first,
  );
}

test('one height is the same at every width', () => {
  expect(heightByWidth([[240, 420]])).toBe('calc(420px)');
});

test('heights follow the width in straight lines, and end where the last is', () => {
  const css = heightByWidth([
    [240, 900],
    [340, 700],
    [440, 700],
    [441, 760],
    [541, 810],
  ]);
  // -200 over 100 pixels; level; up 60 within one; 50 over 100.
  expect(css).toBe(
    'calc(900px + -2*clamp(0px,100cqi - 240px,100px) + 60*clamp(0px,100cqi - 440px,1px) + 0.5*clamp(0px,100cqi - 441px,100px))',
  );
  const at = (width: number) => heightAt(css, width);
  expect([200, 240, 290, 340, 440, 441, 491, 541, 2000].map(at)).toEqual([
    900, 900, 800, 700, 700, 760, 785, 810, 810,
  ]);
});
