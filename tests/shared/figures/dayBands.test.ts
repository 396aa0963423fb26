import { expect, test } from 'vitest';
import { dayBands } from '#shared/figures/dayBands.ts';

test('bands stay on the axis, half a step beyond its ends, and follow each other', () => {
  const days = [2017, 2018, 2019, 2020, 2021].map((year) => `${year}-03-31`);
  const { frameworks, pause } = dayBands(days);
  expect(frameworks.map(({ framework }) => framework)).toEqual(['sif', 'ilacs-2018']);
  const [sif, ilacs] = frameworks;
  expect(sif?.from).toBeCloseTo(-0.5, 1);
  // 31 December 2017 is 275 of 365 days after 31 March.
  expect(sif?.to).toBeCloseTo(275 / 365, 3);
  expect(ilacs?.from).toBeCloseTo(276 / 365, 3);
  expect(ilacs?.to).toBe(4.5);
  // From 345 of 366 days after 31 March 2019 to 88 days after 31 March 2021.
  expect(pause?.from).toBeCloseTo(2 + 345 / 366, 3);
  expect(pause?.to).toBeCloseTo(4 + 88 / 365.25, 3);
});

test('an axis without days has no bands, one after 2021 no pause', () => {
  expect(dayBands([])).toEqual({ frameworks: [], pause: null });
  expect(dayBands(['2024-03-31', '2025-03-31']).pause).toBeNull();
});
