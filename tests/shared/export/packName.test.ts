import { expect, it } from 'vitest';
import { packName } from '#shared/export/packName.ts';

const named = (name: string, kind = 'Chart') => ({ name, kind });

it('is the name without the kind', () => {
  const first = named('cheshire-east-rating-timeline', 'Rating timeline');
  expect(packName([first, named('england-shares')])).toBe('cheshire-east');
});

it('is what all names start with, word by word, where the kind is not in the name', () => {
  const others = [named('norwick-and-eastmere-plans'), named('norwick-and-east-map')];
  expect(packName([named('norwick-and-eastmere-grades', 'Table'), ...others])).toBe('norwick-and');
});

it('is the first name where there is nothing in common', () => {
  expect(packName([named('norwick-grades'), named('eastmere-grades')])).toBe('norwick-grades');
  expect(packName([named('rating-timeline', 'Rating timeline')])).toBe('rating-timeline');
});
