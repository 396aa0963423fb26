import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, it } from 'vitest';
import { seenOf } from '#domain/changes/seenOf.ts';
import { FollowButton } from '#features/following/FollowButton.tsx';
import { followedList } from '#features/following/followedList.ts';
import { browserStore } from '#shared/storage/browserStore.ts';
import { imaginaryCouncil } from '#tests/support/imaginaryCouncil.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const council = imaginaryCouncil();

beforeEach(async () => {
  await followedList.clear();
});

it('is written as not followed: nothing is known of the reader at build time', () => {
  const body = document.createElement('div');
  body.innerHTML = renderToString(<FollowButton council={council} />);
  const button = within(body).getByRole('button');
  // Its name alone says which it is: a pressed state beside it would say it twice to the ear.
  expect(button).toHaveAccessibleName('Follow Eastmere');
  expect(button).not.toHaveAttribute('aria-pressed');
});

it('puts the council on the list as it is seen now, and takes it off again', async () => {
  const { user } = renderPage(<FollowButton council={council} />);
  await user.click(screen.getByRole('button', { name: 'Follow Eastmere' }));
  expect(
    await screen.findByRole('button', { name: 'Following Eastmere: take it off your list' }),
  ).toBeVisible();
  expect(await screen.findByRole('link', { name: 'See your councils' })).toHaveAttribute(
    'href',
    '/following',
  );
  expect(await browserStore.read('followed')).toMatchObject({
    councils: [{ id: 'eastmere', name: 'Eastmere', seen: { council: seenOf(council) } }],
  });
  await user.click(screen.getByRole('button', { name: /^Following Eastmere/ }));
  expect(await screen.findByText('Taken off your list.')).toBeVisible();
  expect(await browserStore.read('followed')).toMatchObject({ councils: [] });
});

it('knows by itself, once the page rests, that the council is followed', async () => {
  const first = renderPage(<FollowButton council={council} />);
  await first.user.click(screen.getByRole('button'));
  await screen.findByText(/Kept in this browser only/);
  first.unmount();
  renderPage(<FollowButton council={council} />);
  expect(
    await screen.findByRole('button', { name: /^Following/ }, { timeout: 3000 }),
  ).toBeVisible();
});
