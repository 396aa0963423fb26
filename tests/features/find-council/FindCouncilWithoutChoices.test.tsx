import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { FindCouncil } from '#features/find-council/FindCouncil.tsx';
import { server } from '#tests/support/mockServer.ts';
import { renderPage } from '#tests/support/renderPage.tsx';
import { imaginaryApi } from './imaginaryApi.ts';

const connection = vi.hoisted(() => ({ isLost: true }));

vi.mock('#features/find-council/CouncilChoices.tsx', async (load) => {
  if (connection.isLost) throw new Error('The connection is lost');
  return load();
});

test('where its choices cannot be loaded it says so, still works as a form, and tries again', async () => {
  server.use(...imaginaryApi());
  const { user } = renderPage(<FindCouncil />);
  await user.type(screen.getByRole('searchbox', { name: 'Find a council' }), 'norw');
  expect(await screen.findByText('Could not load the search.')).toBeVisible();
  expect(screen.getByRole('searchbox')).toHaveValue('norw');
  const sent = new SubmitEvent('submit', { bubbles: true, cancelable: true });
  const isLeftToTheBrowser = screen.getByRole('search').dispatchEvent(sent);
  expect(isLeftToTheBrowser).toBe(true);

  connection.isLost = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('option', { name: /Norwick/ })).toBeVisible();
  expect(screen.getByRole('combobox')).toHaveFocus();
  expect(screen.queryByText('Could not load the search.')).not.toBeInTheDocument();
});
