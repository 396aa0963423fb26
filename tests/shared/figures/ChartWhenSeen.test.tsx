import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ChartWhenSeen } from '#shared/figures/ChartWhenSeen.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A screen that nothing is on until `show` is called. */
function standInForScreen() {
  const seen: (() => void)[] = [];
  class Observer {
    constructor(tell: IntersectionObserverCallback) {
      seen.push(() => {
        tell([{ isIntersecting: true } as IntersectionObserverEntry], this as never);
      });
    }
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  return async () => {
    await act(async () => {
      for (const tell of seen) tell();
      await Promise.resolve();
    });
  };
}

function Bars({ count }: { count: number }) {
  return <p>{count} bars</p>;
}

test('asks for the chart once the box is seen, and draws it from what it is given', async () => {
  const show = standInForScreen();
  let asked = 0;
  const load = () => {
    asked += 1;
    return Promise.resolve(Bars);
  };
  const { rerender } = render(<ChartWhenSeen load={load} chart={{ count: 3 }} />);
  expect(asked).toBe(0);
  expect(screen.getByText(/^The chart loads when it comes into view/)).toBeVisible();
  await show();
  expect(screen.getByText('3 bars')).toBeVisible();
  rerender(<ChartWhenSeen load={load} chart={{ count: 4 }} />);
  expect(screen.getByText('4 bars')).toBeVisible();
  expect(asked).toBe(1);
});

test('says so where the chart can’t be loaded, and sends the reader to the table', async () => {
  const show = standInForScreen();
  render(<ChartWhenSeen load={() => Promise.reject(new Error('made up'))} chart={{ count: 3 }} />);
  await show();
  expect(screen.getByRole('status')).toHaveTextContent(
    'The chart could not be loaded. The table has every value of it.',
  );
});
