import { act, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { laterPart } from '#shared/ui/laterPart.tsx';
import { SeenPart } from '#shared/ui/SeenPart.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

function Report({ from }: { from: string }) {
  return (
    <>
      <h2 id="part-title">The part</h2>
      <p>
        <a href="/report">Data</a> of <button type="button">{from}</button>
      </p>
      <details>
        <summary>Older</summary>
        <p>Older data</p>
      </details>
    </>
  );
}

/** A part whose code is fetched when asked for, and how often it was. */
function countedPart(fetchPart: () => Promise<typeof Report> = () => Promise.resolve(Report)) {
  let asked = 0;
  const later = laterPart<{ from: string }>(() => {
    asked += 1;
    return fetchPart();
  });
  const page = (version: string) => (
    <SeenPart later={later} version={version}>
      <later.Part from={version} />
    </SeenPart>
  );
  return { later, page, asked: () => asked };
}

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
  return () =>
    act(async () => {
      for (const tell of seen) tell();
      await Promise.resolve();
    });
}

/** A page written with the part, taken over in a browser that lacks its code. */
async function takeOver(part: ReturnType<typeof countedPart>) {
  const writer = countedPart();
  await writer.later.load();
  const root = document.createElement('div');
  root.innerHTML = renderToString(writer.page('August'));
  document.body.append(root);
  const mended: unknown[] = [];
  const hydrated = await act(() =>
    Promise.resolve(
      hydrateRoot(root, part.page('August'), {
        onRecoverableError: (error) => mended.push(error),
      }),
    ),
  );
  return {
    root,
    mended,
    renew: (next: string) =>
      act(async () => {
        hydrated.render(part.page(next));
        await Promise.resolve();
      }),
    end: () => {
      act(() => {
        hydrated.unmount();
      });
      root.remove();
    },
  };
}

it('stays as it was written until it is near, then it is drawn, with the reader’s place kept', async () => {
  const show = standInForScreen();
  const part = countedPart();
  const { root, mended, end } = await takeOver(part);
  const written = root.querySelector('button');
  expect(written).toHaveTextContent('August');
  expect(part.asked()).toBe(0);
  written?.focus();
  await show();
  const drawn = root.querySelector('button');
  expect(part.asked()).toBe(1);
  expect(drawn).not.toBe(written);
  expect(drawn).toHaveFocus();
  expect(mended).toEqual([]);
  end();
});

it('keeps open what the reader opened, and a heading that was sent the focus', async () => {
  const show = standInForScreen();
  const { root, end } = await takeOver(countedPart());
  root.querySelector('details')?.setAttribute('open', '');
  const heading = root.querySelector('h2');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
  await show();
  expect(root.querySelector('details')).toHaveProperty('open', true);
  expect(root.querySelector('h2')).not.toBe(heading);
  expect(root.querySelector('h2')).toHaveFocus();
  end();
});

it('is drawn at once from a choice that changes it', async () => {
  standInForScreen();
  const part = countedPart();
  const { root, renew, end } = await takeOver(part);
  await renew('September');
  expect(root).toHaveTextContent('Data of September');
  end();
});

it('stays as it was written where its code can’t be fetched', async () => {
  const show = standInForScreen();
  const part = countedPart(() => Promise.reject(new Error('made up')));
  const { root, end } = await takeOver(part);
  await show();
  expect(part.asked()).toBe(1);
  expect(root).toHaveTextContent('Data of August');
  end();
});

it('is drawn at once where it was not written', async () => {
  const part = countedPart();
  await part.later.load();
  render(part.page('August'));
  expect(screen.getByRole('button', { name: 'August' })).toBeVisible();
});
