import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { FollowButton } from '#features/following/FollowButton.tsx';
import { Following } from '#features/following/Following.tsx';
import { imaginaryCouncil } from '#tests/support/imaginaryCouncil.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

// jsdom has no IndexedDB: as in a browser that lets the site keep nothing.
it('without storage the list works until the tab closes, and every place says so', async () => {
  const council = renderPage(<FollowButton council={imaginaryCouncil()} />);
  await council.user.click(screen.getByRole('button', { name: 'Follow Eastmere' }));
  expect(
    await screen.findByText(/This browser would not keep it: it lasts until you close this tab/),
  ).toBeVisible();
  expect(screen.getByRole('button', { name: /^Following Eastmere/ })).toBeVisible();
  council.unmount();

  renderPage(<Following />, { path: '/following' });
  expect(await screen.findByText('This browser lets the site keep nothing.')).toBeVisible();
  expect(await screen.findByRole('heading', { name: 'Eastmere' })).toBeVisible();
});
