import { act, render, screen } from '@testing-library/react';
import { lazy, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { WrittenPart } from '#shared/ui/WrittenPart.tsx';

it('stays as it was written, and its code is not asked for', async () => {
  let asked = 0;
  const Later = lazy(() => {
    asked += 1;
    return Promise.resolve({ default: () => <p>Drawn in the browser</p> });
  });
  const part = (content: ReactNode, isAtHand: boolean) => (
    <WrittenPart isAtHand={isAtHand} fallback="Loading">
      {content}
    </WrittenPart>
  );
  const root = document.createElement('div');
  root.innerHTML = renderToString(part(<p>Written at build time</p>, true));
  document.body.append(root);
  const mended: unknown[] = [];
  const hydrated = await act(() =>
    Promise.resolve(
      hydrateRoot(root, part(<Later />, false), {
        onRecoverableError: (error) => mended.push(error),
      }),
    ),
  );
  act(() => {
    hydrated.render(part(<Later />, false));
  });
  expect(root).toHaveTextContent('Written at build time');
  expect(asked).toBe(0);
  expect(mended).toEqual([]);
  act(() => {
    hydrated.unmount();
  });
  root.remove();
});

it('is drawn for a reader who comes from another page', async () => {
  const Later = lazy(() => Promise.resolve({ default: () => <p>Drawn in the browser</p> }));
  render(
    <WrittenPart isAtHand={false} fallback="Loading">
      <Later />
    </WrittenPart>,
  );
  expect(await screen.findByText('Drawn in the browser')).toBeVisible();
});
