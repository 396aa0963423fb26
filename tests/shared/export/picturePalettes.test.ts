import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { picturePalettes } from '#shared/export/picturePalettes.ts';
import { pagePalette } from '#shared/ui/pagePalette.ts';
import type { Palette } from '#shared/ui/Palette.ts';

/** Light and dark value of each colour token, as the style sheet has them. */
const tokens = new Map(
  [
    ...readFileSync('src/shared/ui/tokens.css', 'utf8').matchAll(
      /(--[\w-]+): light-dark\((#\w+), (#\w+)\)/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [`var(${name})`, { light, dark }]),
);

function colours({ grade, outcome, ...rest }: Palette): Record<string, string> {
  return { ...rest, ...grade, ...outcome };
}

it.each(['light', 'dark'] as const)('has for %s files the very colours the page has', (theme) => {
  const page = colours(pagePalette);
  expect(tokens.size).toBeGreaterThan(10);
  const expected = Object.fromEntries(
    Object.entries(page).map(([name, token]) => [name, tokens.get(token)?.[theme]]),
  );
  expect(colours(picturePalettes[theme])).toEqual(expected);
});
