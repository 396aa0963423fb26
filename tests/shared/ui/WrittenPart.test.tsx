import { act, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { laterPart } from '#shared/ui/laterPart.tsx';
import { WrittenPart } from '#shared/ui/WrittenPart.tsx';

function Report({ from }: { from: string }) {
  return <p>Data of {from}</p>;
}

/** A part whose code is fetched when asked for, and how often it was. */
function countedPart(fetchPart: () => Promise<typeof Report> = () => Promise.resolve(Report)) {
  let asked = 0;
  const later = laterPart<{ from: string }>(() => {
    asked += 1;
    return fetchPart();
  });
  const page = (version: string) => (
    <WrittenPart later={later} version={version} fallback="Loading">
      <later.Part from={version} />
    </WrittenPart>
  );
  return { later, page, asked: () => asked };
}

/** A page written with the part of `version`, taken over in a browser that lacks its code. */
async function takeOver(part: ReturnType<typeof countedPart>, version: string) {
  const writer = countedPart();
  await writer.later.load();
  const root = document.createElement('div');
  root.innerHTML = renderToString(writer.page(version));
  document.body.append(root);
  const mended: unknown[] = [];
  const hydrated = await act(() =>
    Promise.resolve(
      hydrateRoot(root, part.page(version), {
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

it('stays as it was written, and its code is not asked for', async () => {
  const part = countedPart();
  const { root, mended, renew, end } = await takeOver(part, 'August');
  await renew('August');
  expect(root).toHaveTextContent('Data of August');
  expect(part.asked()).toBe(0);
  expect(mended).toEqual([]);
  end();
});

it('is drawn anew from other data that come while the page is open', async () => {
  const part = countedPart();
  const { root, renew, end } = await takeOver(part, 'August');
  await renew('September');
  expect(root).toHaveTextContent('Data of September');
  end();
});

it('keeps what was written where its code can’t be fetched any more', async () => {
  const part = countedPart(() => Promise.reject(new Error('The file is gone')));
  const { root, renew, end } = await takeOver(part, 'August');
  await renew('September');
  expect(root).toHaveTextContent('Data of August');
  expect(part.asked()).toBe(1);
  end();
});

it('is drawn for a reader who comes from another page', async () => {
  render(countedPart().page('August'));
  expect(await screen.findByText('Data of August')).toBeVisible();
});
