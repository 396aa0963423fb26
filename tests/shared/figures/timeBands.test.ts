import { expect, test } from 'vitest';
import { timeBands } from '#shared/figures/timeBands.ts';

test('frameworks and the pause, cut to the axis', () => {
  expect(timeBands({ from: '2017-06-01', to: '2020-12-31' })).toEqual({
    frameworks: [
      { framework: 'sif', from: '2017-06-01', to: '2017-12-31' },
      { framework: 'ilacs-2018', from: '2018-01-01', to: '2020-12-31' },
    ],
    pause: { from: '2020-03-10', to: '2020-12-31' },
  });
});

test('the framework in force reaches to the end of the axis', () => {
  expect(timeBands({ from: '2022-01-01', to: '2026-08-20' })).toEqual({
    frameworks: [
      { framework: 'ilacs-2018', from: '2022-01-01', to: '2022-12-31' },
      { framework: 'ilacs-2023', from: '2023-01-01', to: '2026-03-31' },
      { framework: 'ilacs-2026', from: '2026-04-01', to: '2026-08-20' },
    ],
    pause: null,
  });
});
