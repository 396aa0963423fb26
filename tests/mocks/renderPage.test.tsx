import { useQuery } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { Link, useLocation, useSearch } from 'wouter';
import { expect, it } from 'vitest';
import { councilListQuery } from '#shared/api/councilListQuery.ts';
import { playScenario } from '#tests/support/playScenario.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

function Address() {
  const [path] = useLocation();
  return (
    <>
      <p>{`${path}?${useSearch()}`}</p>
      <Link href="/councils/norwick">Norwick</Link>
    </>
  );
}

function FirstCouncil() {
  const { data, error } = useQuery(councilListQuery());
  if (error !== null) return <p>{error.message}</p>;
  return <p>{data === undefined ? 'Asking' : `${data.councils.length > 0}`}</p>;
}

it('stands at the address asked for, and moves inside the page', async () => {
  const { user } = renderPage(<Address />, { path: '/councils/eastmere?before=2019' });
  expect(screen.getByText('/councils/eastmere?before=2019')).toBeInTheDocument();

  await user.click(screen.getByRole('link', { name: 'Norwick' }));
  expect(screen.getByText('/councils/norwick?')).toBeInTheDocument();
});

it('stands at the front page unless told otherwise', () => {
  renderPage(<Address />);
  expect(screen.getByText('/?')).toBeInTheDocument();
});

it('answers the API with the imaginary councils', async () => {
  renderPage(<FirstCouncil />);
  expect(await screen.findByText('true')).toBeInTheDocument();
});

it('asks once: a failure shows at once', async () => {
  playScenario('server-error');
  renderPage(<FirstCouncil />);
  expect(
    await screen.findByText('api/v1/councils.json: the server answered 500'),
  ).toBeInTheDocument();
});
