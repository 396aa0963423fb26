import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { councilQuery } from '#shared/api/councilQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { server } from '#tests/support/mockServer.ts';
import { playScenario } from '#tests/support/playScenario.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

function Name({ id }: { id: string }) {
  const query = useQuery(councilQuery(id));
  return (
    <>
      <h1>A page</h1>
      <QueryBoundary query={query} what="this council" notFound={<p>No such council</p>}>
        {(council) => <p>Name: {council.name}</p>}
      </QueryBoundary>
    </>
  );
}

test('asking, then answered', async () => {
  renderPage(<Name id="eastmere" />);
  expect(screen.getByRole('status')).toHaveTextContent('Loading this council');
  expect(await screen.findByText('Name: Eastmere')).toBeVisible();
});

test('a failure says what could not be loaded, leaves the page standing, and can be tried again', async () => {
  playScenario('server-error');
  const { user } = renderPage(<Name id="eastmere" />);
  expect(await screen.findByText('Could not load this council.')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'A page' })).toBeVisible();

  server.resetHandlers();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Name: Eastmere')).toBeVisible();
});

test('while it asks again the notice stays, and so does the focus on its button', async () => {
  playScenario('server-error');
  const { user } = renderPage(<Name id="eastmere" />);
  await user.click(await screen.findByRole('button', { name: 'Try again' }));
  const button = await screen.findByRole('button', { name: /^Try/ });
  expect(button).toHaveFocus();
  expect(await screen.findByRole('button', { name: 'Try again' })).toHaveFocus();
});

test('a failed refresh keeps what was there, with its date', async () => {
  const { queryClient } = renderPage(<Name id="eastmere" />);
  await screen.findByText('Name: Eastmere');

  playScenario('server-error');
  await queryClient.invalidateQueries();
  await waitFor(() => {
    expect(screen.getByText(/Could not refresh this council/)).toBeVisible();
  });
  expect(screen.getByText('Name: Eastmere')).toBeVisible();
  expect(screen.getByText(/data as at 30 June 2026/)).toBeVisible();
});

test('what is not there has words of its own', async () => {
  renderPage(<Name id="atlantis" />);
  expect(await screen.findByText('No such council')).toBeVisible();
});
