import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { BurnUp } from '#features/action-plans/BurnUp.tsx';
import { imaginaryPlanFile } from '#tests/support/imaginaryPlanFile.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
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
  class Sizes {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  // Nothing has a size in jsdom, and a chart of no size is not drawn.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({
    ...{ x: 0, y: 0, top: 0, left: 0, right: 640, bottom: 320, width: 640, height: 320 },
    toJSON: () => ({}),
  });
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('ResizeObserver', Sizes);
  return () => {
    for (const tell of seen) tell();
  };
}

test('draws its lines only once it comes into view, in a box kept for it', async () => {
  const show = standInForScreen();
  const { container } = renderPage(<BurnUp file={imaginaryPlanFile()} on="2026-08-20" />);
  expect(screen.getByText(/^The chart loads when it comes into view/)).toBeVisible();
  expect(container.querySelector('.recharts-wrapper')).toBeNull();
  act(show);
  await vi.waitFor(
    () => {
      expect(container.querySelectorAll('.recharts-line-curve')).toHaveLength(2);
    },
    { timeout: 20_000 },
  );
  expect(screen.queryByText(/^The chart loads/)).not.toBeInTheDocument();
}, 30_000);

test('has every value in its table, and its key outside the picture', async () => {
  const { user } = renderPage(<BurnUp file={imaginaryPlanFile()} on="2026-08-20" />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Reported complete by then',
    'Due by then',
    'All actions in the data',
  ]);
  await user.click(screen.getByRole('tab', { name: 'Table' }));
  const rows = (await screen.findAllByRole('row')).map((row) => row.textContent);
  expect(rows).toEqual([
    'ByDueReported complete',
    '29 June 202500',
    '30 June 202510',
    '15 September 202511',
    '1 July 202621',
    '20 August 202621',
    '15 September 20263still to come',
    '31 December 20264still to come',
  ]);
});
