import type { SharesSeries } from './sharesSeries.ts';

const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000];
const mostTicks = 4;

/** The marks of the scale of values, from 0, and how they read. */
export function shareScale({ as, most }: Pick<SharesSeries, 'as' | 'most'>): {
  ticks: number[];
  words: (value: number) => string;
} {
  const step = steps.find((one) => most / one <= mostTicks) ?? most;
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
  return {
    ticks,
    words: (value) => `${value.toLocaleString('en-GB')}${as === 'percent' ? '%' : ''}`,
  };
}
