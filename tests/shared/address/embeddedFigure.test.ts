import { expect, test } from 'vitest';
import { embeddedFigure } from '#shared/address/embeddedFigure.ts';

test.each([
  ['/embed/councils/eastmere/timeline', 'rating-timeline', '/councils/eastmere#timeline'],
  ['/embed/plans/eastmere-2024/timeline', 'plan-timeline', '/plans/eastmere-2024#timeline'],
  ['/embed/plans/eastmere-2024/burn-up', 'burn-up', '/plans/eastmere-2024#burn-up'],
  ['/embed/england/map', 'england-map', '/#map'],
  ['/embed/england/two-dates', 'two-dates', '/#two-dates'],
])('%s is the %s of %s', (address, kind, page) => {
  expect(embeddedFigure(address)).toEqual({ kind, page });
});

test('the page keeps the figure’s state, and neither version nor theme', () => {
  expect(
    embeddedFigure('/embed/england/map?on=2019&theme=dark&version=0123456789ab&grade=good'),
  ).toEqual({ kind: 'england-map', page: '/?on=2019&grade=good#map' });
});

test.each(['/', '/councils/eastmere', '/embed/councils/eastmere', '/embed/councils/a/b/timeline'])(
  '%s is no figure',
  (address) => {
    expect(embeddedFigure(address)).toBeNull();
  },
);
