import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { App } from '#app/App.tsx';
import { createQueryClient } from '#shared/api/createQueryClient.ts';
import { playScenario } from '#tests/support/playScenario.ts';

function open(path: string) {
  window.history.replaceState(null, '', path);
  const queryClient = createQueryClient();
  queryClient.setDefaultOptions({
    queries: { ...queryClient.getDefaultOptions().queries, retry: false },
  });
  render(<App queryClient={queryClient} />);
}

beforeEach(() => {
  window.scrollTo = () => undefined;
});

test('a move inside the app changes title, heading and focus', async () => {
  open('/councils/eastmere');
  expect(await screen.findByRole('heading', { level: 1, name: /Eastmere/ })).toBeVisible();
  expect(document.title).toContain('Eastmere');

  const site = screen.getByRole('navigation', { name: 'Site' });
  await userEvent.click(within(site).getByRole('link', { name: 'Data' }));
  const heading = await screen.findByRole('heading', { level: 1, name: /yours to take/ });
  expect(heading).toHaveFocus();
  expect(document.title).toBe('Data, sources and downloads – Council Inspection Tracker');
});

test('a plain link on a page is followed inside the app, to a whole page', async () => {
  open('/');
  const table = await screen.findByRole('table', { name: /Every council/ });
  await userEvent.click(within(table).getByRole('link', { name: 'Norwick' }));
  expect(await screen.findByRole('heading', { level: 1, name: /Norwick/ })).toHaveFocus();
  expect(window.location.pathname).toBe('/councils/norwick');
  expect(screen.getByRole('heading', { level: 2, name: 'Sources and papers' })).toBeVisible();
});

test('a part of another page is there to be led to', async () => {
  const seen: string[] = [];
  Element.prototype.scrollIntoView = function (this: Element) {
    seen.push(this.id);
  };
  open('/scrutiny-packs/eastmere');
  await screen.findByRole('heading', { level: 1, name: /Eastmere/ });
  window.history.pushState(null, '', '/councils/eastmere#visits');
  expect(
    await screen.findByRole('heading', { level: 2, name: 'Visits and joint inspections' }),
  ).toHaveFocus();
  expect(seen).toEqual(['visits']);
});

test('an unknown council says so and keeps the ways on', async () => {
  open('/councils/vale-of-nowhere');
  expect(
    await screen.findByRole('heading', { level: 1, name: 'No council called “vale of nowhere”' }),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: 'every council' })).toHaveAttribute('href', '/');
});

test('an address written with capitals or spaces leads to its council', async () => {
  open('/councils/Vale%20of%20Tarn');
  expect(await screen.findByRole('heading', { level: 1, name: /Vale of Tarn/ })).toBeVisible();
  expect(window.location.pathname).toBe('/councils/vale-of-tarn');
});

test('an address that leads nowhere has a page too', async () => {
  open('/nowhere');
  expect(
    await screen.findByRole('heading', { level: 1, name: 'There is no page here' }),
  ).toBeVisible();
});

test('with the API failing, header and footer stay and the page says what is missing', async () => {
  playScenario('server-error');
  open('/data-set');
  expect(await screen.findByText('Could not load the description of the data.')).toBeVisible();
  expect(document.title).toBe('Could not be loaded – Council Inspection Tracker');
  expect(screen.getByRole('navigation', { name: 'Site' })).toBeVisible();
  expect(screen.getByRole('contentinfo')).toBeVisible();
});

test('a list without a council says so, and draws no map of nothing', async () => {
  playScenario('empty');
  open('/');
  expect(
    await screen.findByRole('heading', { level: 1, name: 'No councils to show' }),
  ).toBeVisible();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});
